import { expect, test } from "vitest";
import { gift } from "../../../src/formats/gift.ts";
import { moodleXml } from "../../../src/formats/moodle-xml.ts";
import { parseXml } from "../../../src/formats/xml/parse.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { bees } from "../samples.ts";
import { only, read } from "./read.ts";

const quiz = (inside: string) => `<?xml version="1.0"?>\n<quiz>\n${inside}\n</quiz>`;
const question = (type: string, inside: string) =>
  quiz(
    `<question type="${type}"><questiontext format="html"><text><![CDATA[<p>What?</p>]]></text></questiontext>${inside}</question>`,
  );

test.each([
  [
    "a choice with feedback",
    question(
      "multichoice",
      '<single>true</single><answer fraction="100"><text>a</text><feedback><text>since a</text></feedback></answer><answer fraction="0"><text>b</text><feedback><text>not b</text></feedback></answer>',
    ),
    { kind: "choice", key: "a", explanation: "since a", distractors: [{ text: "b", why: "not b" }] },
  ],
  [
    "several right answers",
    question(
      "multichoice",
      '<single>false</single><answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer><answer fraction="-100"><text>c</text></answer>',
    ),
    { kind: "multiple", key: ["a", "b"], distractors: ["c"] },
  ],
  [
    "a statement",
    question(
      "truefalse",
      '<answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>',
    ),
    { kind: "true-false", key: false },
  ],
  [
    "a number with unit and tolerance",
    question(
      "numerical",
      '<answer fraction="100"><text>5</text><tolerance>0.5</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>',
    ),
    { kind: "numeric", key: 5, tolerance: 0.5, unit: "km" },
  ],
  [
    "an order",
    question("ordering", "<answer><text>one</text></answer><answer><text>two</text></answer>"),
    { kind: "order", key: ["one", "two"] },
  ],
  [
    "hint, tags and points",
    question(
      "shortanswer",
      '<answer fraction="100"><text>a</text></answer><defaultgrade>2.0000000</defaultgrade><hint format="html"><text>&lt;b&gt;h&lt;/b&gt;</text></hint><tags><tag><text>t</text></tag></tags>',
    ),
    { hint: "h", tags: ["t"], points: 2 },
  ],
  [
    "entities in CDATA, once",
    quiz(
      '<question type="truefalse"><questiontext format="html"><text><![CDATA[1 &amp;lt; 2 &nbsp;]]></text></questiontext><answer fraction="100"><text>true</text></answer></question>',
    ),
    { stem: "1 &lt; 2" },
  ],
])("%s", async (_, text, expected) => {
  expect(await only("moodle-xml", text)).toMatchObject(expected);
});

test("a picture that comes with a question is lost, and told", async () => {
  const text = question("truefalse", '<answer fraction="100"><text>true</text></answer>').replace(
    "What?",
    'What?<img src="@@PLUGINFILE@@/x.png">',
  );
  expect((await read("moodle-xml", text)).told).toEqual(["3 question “what”: a picture in what is asked is left out"]);
});

test("what is no Moodle XML is refused in one line", async () => {
  expect((await read("moodle-xml", "<html><body/></html>")).told).toEqual([
    "1 this is no Moodle XML: its first tag is not <quiz>",
  ]);
  expect((await read("moodle-xml", "<quiz>\n<question>\n</quiz>")).told[0]).toMatch(/^3 this is not well-formed XML/);
});

test("every question that we write has what Moodle asks for, and the source as feedback", () => {
  const output = moodleXml.write?.(yaml.read(bees).set as QuestionSet).output ?? "";
  expect(parseXml(output).problem).toBeUndefined();
  expect(output.match(/<question type="(\w+)"/g)?.map((tag) => tag.slice(16, -1))).toEqual([
    "category",
    "multichoice",
    "truefalse",
    "shortanswer",
    "numerical",
    "matching",
    "ordering",
    "multichoice",
  ]);
  expect(output).toContain("Source: “The angle of the dance shows the direction of the food.”");
});

test("what Moodle’s database cannot hold is left out with a word, since with it the whole import would fail", async () => {
  const set: QuestionSet = {
    format: "footnote/1",
    id: "s",
    title: `<b>${"t".repeat(290)}`,
    questions: [
      { id: "a", kind: "match", stem: "S", pairs: [1, 2].map((n) => ({ left: `l${n}`, right: `${n}`.repeat(256) })) },
      { id: "b", kind: "numeric", stem: "S", key: 1, unit: "u".repeat(51) },
    ],
  };
  const told = [
    "the title is cut: Moodle’s categories have names of 255 characters at most",
    "Moodle takes “<” in the title for the beginning of a tag, and leaves that out",
    "question “a” is left out: Moodle stores at most 255 characters of the right side of a pair",
  ];
  const xml = await moodleXml.write?.(set);
  expect(xml?.warnings).toEqual([...told, "question “b”: its unit is left out: Moodle’s units are shorter"]);
  expect(xml?.output).not.toContain("<unit_name>");
  expect((await gift.write?.(set))?.warnings).toEqual(told);
});
