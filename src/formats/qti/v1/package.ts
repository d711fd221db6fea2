import type { QuestionSet } from "../../../quiz/question-set.ts";
import type { Written } from "../../format.ts";
import { el, xmlDocument } from "../../xml/write.ts";
import { pack } from "../../zip/pack.ts";
import { itemElement } from "./write.ts";

const imscp = "http://www.imsglobal.org/xsd/imscp_v1p1";
const qti = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
const schema = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd";

/**
 * A set as a package of QTI 1.2, as Canvas and others import it: a manifest, and one assessment with all questions. The
 * manifest is one of content packaging 1.1.4; that of a Common Cartridge, as Canvas itself writes it, would need metadata.
 */
export function writePackage1(set: QuestionSet): Written<Uint8Array> {
  const file = `${set.id}/${set.id}.xml`;
  return { output: pack({ "imsmanifest.xml": manifest(set.id, file), [file]: assessment(set) }) };
}

function manifest(id: string, file: string): string {
  return xmlDocument(
    el(
      "manifest",
      { xmlns: imscp, identifier: `manifest-${id}` },
      el("metadata", {}, el("schema", {}, "IMS Content"), el("schemaversion", {}, "1.1.3")),
      el("organizations"),
      el(
        "resources",
        {},
        el("resource", { identifier: `set-${id}`, type: "imsqti_xmlv1p2", href: file }, el("file", { href: file })),
      ),
    ),
  );
}

function assessment(set: QuestionSet): string {
  const items = set.questions.map((question) => itemElement(question, set.id));
  const root = {
    xmlns: qti,
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": `${qti} ${schema}`,
  };
  const section = el("section", { ident: "root_section" }, items);
  return xmlDocument(el("questestinterop", root, el("assessment", { ident: set.id, title: set.title }, section)));
}
