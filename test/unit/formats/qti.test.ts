import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { qti12, qti21, qti22, qti30 } from "../../../src/formats/qti.ts";
import { parseXml } from "../../../src/formats/xml/parse.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";
import { only, read } from "./read.ts";

const sample = yaml.read(bees).set as QuestionSet;
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url), "utf8");

test.each([
  [
    "qti12/instructure_item_ordering.xml",
    { kind: "order", key: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] },
  ],
  ["qti12/instructure_item_single_fib.xml", { kind: "short-answer" }],
  ["qti21/instructure_item_Example02-feedbackInline.xml", { kind: "true-false", key: true, points: 10 }],
  [
    "qti21/instructure_item_match.xml",
    {
      kind: "match",
      pairs: [
        { left: "Antonio", right: "Prospero" },
        { left: "Capulet", right: "Montague" },
        { left: "Demetrius", right: "Lysander" },
      ],
    },
  ],
  ["qti21/instructure_item_text_entry.xml", { kind: "short-answer", key: "York" }],
])("%s is read to the letter", async (name, expected) => {
  expect(await only("qti", fixture(name))).toMatchObject(expected);
});

test("a gap in a text is a gap in what is asked", async () => {
  const { stem } = (await only("qti", fixture("qti21/instructure_item_text_entry.xml"))) as { stem: string };
  expect(stem).toContain("by this sun of _____;");
});

test("all kinds of Canvas are read, or told", async () => {
  const { questions, told } = await read("qti12", fixture("qti12/instructure_all_canvas_simple_1.2.xml"));
  expect(questions.map(({ kind }) => kind)).toEqual([
    "choice",
    "true-false",
    "short-answer",
    "multiple",
    "choice",
    "match",
    "numeric",
  ]);
  expect(told.filter((line) => /^\d+ “.*” is left out: /.test(line))).toHaveLength(3);
});

test("of a Canvas cartridge, which holds each quiz twice, Canvas’s own is read", async () => {
  const quiz = (stem: string) =>
    `<questestinterop><assessment title="T"><section><item title="Q"><presentation><material><mattext>${stem}</mattext></material><response_str ident="r"><render_fib/></response_str></presentation><resprocessing><respcondition><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar>100</setvar></respcondition></resprocessing></item></section></assessment></questestinterop>`;
  const bytes = zipSync({
    "imsmanifest.xml": strToU8("<manifest><resources/></manifest>"),
    "g1/assessment_qti.xml": strToU8(quiz("for others")),
    "g1/assessment_meta.xml": strToU8("<quiz/>"),
    "non_cc_assessments/g1.xml.qti": strToU8(quiz("for Canvas")),
  });
  const { questions, title } = await read("qti12", bytes);
  expect(questions.map(({ stem }) => stem)).toEqual(["for Canvas"]);
  expect(title).toBe("T");
});

test("a document that is broken is lost alone, and told by its name", async () => {
  const files = unzipSync((await qti21.write?.(sample))?.output ?? new Uint8Array());
  const { questions, told } = await read("qti21", zipSync({ ...files, "items/year.xml": strToU8("<assessmentItem>") }));
  expect(questions.map(({ id }) => id)).toEqual(["angle", "distance", "runs", "roles", "order", "several"]);
  expect(told[0]).toContain("items/year.xml is left out: this is not well-formed XML");
});

describe.each([
  ["2.1", qti21, "imsqti_v2p1"],
  ["2.2", qti22, "imsqti_v2p2"],
  ["3.0", qti30, "imsqtiasi_v3p0"],
] as const)("a package of QTI %s", (_, format, namespace) => {
  test("holds a manifest that names every file, and well-formed items in the right namespace", async () => {
    const files = unzipSync((await format.write?.(sample))?.output ?? new Uint8Array());
    const names = Object.keys(files);
    const manifest = strFromU8(files["imsmanifest.xml"] ?? new Uint8Array());
    expect(names).toHaveLength(9);
    for (const name of names.filter((file) => file !== "imsmanifest.xml")) {
      const text = strFromU8(files[name] ?? new Uint8Array());
      expect(manifest).toContain(`<file href="${name}"/>`);
      expect(parseXml(text).root?.attributes["xmlns"] ?? text.split("\n")[1]).toContain(namespace);
    }
  });
});

test("items are told by their declarations, and QTI 3 differs in names alone", async () => {
  const item = async (format: typeof qti21, id: string) =>
    strFromU8(
      unzipSync((await format.write?.(sample))?.output ?? new Uint8Array())[`items/${id}.xml`] ?? new Uint8Array(),
    );
  const angle = await item(qti21, "angle");
  expect(angle).toContain('<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">');
  expect(angle).toContain('<feedbackInline outcomeIdentifier="FEEDBACK"');
  expect(angle).toContain("<p>Source: “The angle of the dance shows the direction of the food.”</p>");
  const newer = await item(qti30, "angle");
  expect(newer).toContain(
    '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">',
  );
  expect(newer).toContain("<qti-content-body>");
  expect(newer).not.toMatch(/<[a-z]+[A-Z]/);
});

test("QTI 1.2 is written as Canvas writes it", async () => {
  const files = unzipSync((await qti12.write?.(sample))?.output ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(["imsmanifest.xml", "honeybee-dance/honeybee-dance.xml"]);
  const text = strFromU8(files["honeybee-dance/honeybee-dance.xml"] ?? new Uint8Array());
  for (const type of ["multiple_choice", "true_false", "short_answer", "numerical", "matching", "multiple_answers"]) {
    expect(text).toContain(`<fieldentry>${type}_question</fieldentry>`);
  }
});
