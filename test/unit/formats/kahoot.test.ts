import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { kahoot } from "../../../src/formats/kahoot.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { read } from "./read.ts";

test("Kahoot’s template is read from its header on, with right answers that are numbers", async () => {
  const bytes = readFileSync(new URL("../../fixtures/formats/csv/pacphi_kahoot-quiz-from-csv.xlsx", import.meta.url));
  const { questions, told } = await read("kahoot", new Uint8Array(bytes));
  expect(questions).toHaveLength(16);
  expect(questions[3]).toMatchObject({ kind: "choice", key: "Luciano Pavarotti" });
  expect(told).toEqual([]);
});

test("what Kahoot has no room for is cut, and told", async () => {
  const long = "word ".repeat(40).trim();
  const set: QuestionSet = {
    format: "footnote/1",
    id: "a",
    title: "A",
    questions: [{ id: "q", kind: "choice", stem: long, key: long, distractors: ["b", "c", "d", "e", "f"] }],
  };
  const written = await kahoot.write?.(set);
  const { questions } = await read("kahoot", written?.output ?? new Uint8Array());
  expect(questions[0]?.stem.length).toBeLessThanOrEqual(120);
  expect(questions[0]).toMatchObject({ kind: "choice", key: expect.stringMatching(/^word .{0,70}…$/) });
  expect((questions[0] as { distractors: string[] }).distractors).toHaveLength(3);
  expect(written?.warnings).toHaveLength(3);
});

test.each(["B1048576", "XFD99", "&#66;1048576"])(
  "a workbook with a cell at %s, and nothing on the way, is refused",
  async (cell) => {
    const set: QuestionSet = {
      format: "footnote/1",
      id: "a",
      title: "A",
      questions: [{ id: "q", kind: "true-false", stem: "Q", key: true }],
    };
    const files = unzipSync((await kahoot.write?.(set))?.output ?? new Uint8Array());
    const far = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replace(
      "</sheetData>",
      `<row r="99"><c r="${cell}"><v>1</v></c></row></sheetData>`,
    );
    const { told } = await read("kahoot", zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(far) }));
    expect(told).toEqual(["1 this workbook has cells too far out to be a table of questions"]);
  },
);
