import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeSet } from "../../../src/formats/index.ts";
import { named2 } from "../../../src/formats/qti/v2/names.ts";
import { qti12, qti21, qti22, qti30 } from "../../../src/formats/qti.ts";
import { type Element, parseXml } from "../../../src/formats/xml/parse.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { type QuestionSet, questionSet } from "../../../src/quiz/question-set.ts";
import { hostileTexts } from "../../fixtures/hostile-texts.ts";
import { bees } from "../samples.ts";
import { misfits } from "./fits.ts";
import { manifests, qti1, qti2, qti3, type Shapes } from "./qti-shapes.ts";
import { sets } from "./sets.ts";

const runs = Number(process.env["RUNS"] ?? 60);
const sample = yaml.read(bees).set as QuestionSet;
const types = (version: string) => `imsqti_test_xml${version}|imsqti_item_xml${version}`;

const versions = [
  ["1.2", qti12, qti1, manifests("“IMS Content”", "“1.1.3”", "imsqti_xmlv1p2")],
  ["2.1", qti21, qti2, manifests("“QTIv2.1 Package”", "“1.0.0”", types("v2p1"))],
  ["2.2", qti22, qti2, manifests("“QTIv2.2 Package”", "“1.0.0”", types("v2p2"))],
  ["3.0", qti30, qti3, manifests("“QTI Package”", "“3.0.0”", types("v3p0"))],
] as const;

/** The documents of a set’s package, by their names. */
async function documents(set: QuestionSet, format: typeof qti12): Promise<Record<string, Element>> {
  const { output } = (await writeSet(set, format)) as { output: Uint8Array };
  return Object.fromEntries(
    Object.entries(unzipSync(output)).map(([name, bytes]) => [name, parseXml(strFromU8(bytes)).root as Element]),
  );
}

/** All that the schemas forbid in a package. */
async function faults(set: QuestionSet, format: typeof qti12, shapes: Shapes, manifest: Shapes): Promise<string[]> {
  return Object.entries(await documents(set, format)).flatMap(([name, root]) =>
    (name === "imsmanifest.xml" ? misfits(root, manifest) : misfits(named2(root), shapes)).map(
      (fault) => `${name}: ${fault}`,
    ),
  );
}

/** A set with a text in every place of every kind. */
function filledWith(text: string, other: string): QuestionSet {
  const common = { stem: text, explanation: other, hint: text, source: other };
  const wrong = [{ text: other, why: text }, "plain"];
  return questionSet.parse({
    format: "footnote/1",
    id: "filled",
    title: text,
    questions: [
      { ...common, id: "a", kind: "choice", key: text, distractors: wrong },
      { ...common, id: "b", kind: "multiple", key: [text, "x"], distractors: wrong },
      { ...common, id: "c", kind: "true-false", key: false },
      { ...common, id: "d", kind: "short-answer", key: text, accept: [other] },
      { ...common, id: "e", kind: "numeric", key: -1.5, tolerance: 1e-7, unit: text },
      {
        ...common,
        id: "f",
        kind: "match",
        pairs: [
          { left: text, right: other },
          { left: "x", right: "y" },
        ],
      },
      { ...common, id: "g", kind: "order", key: [text, other, "x"] },
    ],
  });
}

describe.each(versions)("a package of QTI %s follows its schemas", (_, format, shapes, manifest) => {
  test("with one question of each kind", async () => {
    expect(await faults(sample, format, shapes, manifest)).toEqual([]);
  });

  test.each(readdirSync("questions").filter((name) => name.endsWith(".yaml")))(
    "with the questions of %s",
    async (name) => {
      const { set } = yaml.read(readFileSync(`questions/${name}`, "utf8"));
      expect(await faults(set as QuestionSet, format, shapes, manifest)).toEqual([]);
    },
  );

  test("whatever is written in it", async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        expect(await faults(set, format, shapes, manifest)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("with hostile texts in every place", async () => {
    for (const [index, text] of hostileTexts.entries()) {
      const set = filledWith(text, `${hostileTexts[(index + 1) % hostileTexts.length]} 2`);
      expect(await faults(set, format, shapes, manifest)).toEqual([]);
    }
  });
});

test("only HTML stands among the elements of QTI 3 without its prefix", async () => {
  const names = ({ name, content }: Element): string[] => [
    name,
    ...content.flatMap((node) => (typeof node === "string" ? [] : names(node))),
  ];
  const all = Object.entries(await documents(filledWith("two\nlines", "more\nlines"), qti30));
  const written = new Set(all.filter(([name]) => name !== "imsmanifest.xml").flatMap(([, root]) => names(root)));
  expect([...written].filter((name) => !name.startsWith("qti-")).toSorted()).toEqual(["br", "p"]);
});

test("what a schema forbids is found: another order, a missing or strange attribute, a strange element, stray text", () => {
  const found = (text: string) => misfits(parseXml(text).root as Element, qti2);
  expect(
    found(
      '<choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="1"><simpleChoice identifier="A"/><prompt/></choiceInteraction>',
    ),
  ).toEqual(["<choiceInteraction> holds simpleChoice prompt"]);
  expect(found('<mapEntry mapKey="a"/>')).toEqual(["<mapEntry> has no mappedValue"]);
  expect(found('<variable identifier="1 a" view="x"/>')).toEqual([
    '<variable> has identifier="1 a"',
    '<variable> has view="x"',
  ]);
  expect(found("<itemBody><table/></itemBody>")).toEqual(["<itemBody> holds table", "<table> is not known"]);
  expect(found("<itemBody>words</itemBody>")).toEqual(["<itemBody> holds text"]);
});
