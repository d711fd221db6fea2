import type { QuestionSet } from "../../../quiz/question-set.ts";
import type { Written } from "../../format.ts";
import { el, xmlDocument } from "../../xml/write.ts";
import { pack } from "../../zip/pack.ts";
import { rooted, type Version } from "./versions.ts";
import { itemDocument } from "./write.ts";

/** A set as a package of QTI 2 or 3: a manifest, a test, and an item for each question (IMS CP 1.2; QTI 2.1, 7). */
export function writePackage2(set: QuestionSet, version: Version): Written<Uint8Array> {
  const items = set.questions.map((question) => ({
    id: `item-${question.id}`,
    file: `items/${question.id}.xml`,
    question,
  }));
  return {
    output: pack({
      "imsmanifest.xml": manifest(set, items, version),
      "test.xml": test(set, items, version),
      ...Object.fromEntries(items.map(({ file, question }) => [file, itemDocument(question, set, version)])),
    }),
  };
}

type Item = { id: string; file: string };

function manifest({ id }: QuestionSet, items: Item[], { manifest: of }: Version): string {
  const resource = (identifier: string, type: string, href: string, needed: Item[] = []) =>
    el(
      "resource",
      { identifier, type: `imsqti_${type}_xml${of.types}`, href },
      el("file", { href }),
      needed.map((item) => el("dependency", { identifierref: item.id })),
    );
  return xmlDocument(
    el(
      "manifest",
      { xmlns: of.namespace, identifier: `manifest-${id}` },
      el("metadata", {}, el("schema", {}, of.schema), el("schemaversion", {}, of.version)),
      el("organizations"),
      el(
        "resources",
        {},
        resource("test", "test", "test.xml", items),
        items.map((item) => resource(item.id, "item", item.file)),
      ),
    ),
  );
}

function test({ id, title }: QuestionSet, items: Item[], version: Version): string {
  const { qti } = version;
  return xmlDocument(
    qti(
      "assessmentTest",
      { ...rooted(version), identifier: id, title },
      qti(
        "testPart",
        { identifier: "part", navigationMode: "nonlinear", submissionMode: "individual" },
        qti(
          "assessmentSection",
          { identifier: "section", title, visible: true },
          items.map(({ id: identifier, file }) => qti("assessmentItemRef", { identifier, href: file })),
        ),
      ),
    ),
  );
}
