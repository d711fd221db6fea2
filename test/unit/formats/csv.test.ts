import { describe, expect, test } from "vitest";
import { csv } from "../../../src/formats/csv.ts";
import { draftsOfTable } from "../../../src/formats/table/drafts.ts";
import { guessMapping } from "../../../src/formats/table/mapping.ts";
import { readRows } from "../../../src/formats/table/rows.ts";
import { only, read } from "./read.ts";

const choice = { kind: "choice", stem: "Capital of France?", key: "Paris", distractors: ["Lyon", "Nice"] };

describe("the right answer is found", () => {
  test.each([
    ["by its letter", "question,a,b,c,correct\nCapital of France?,Paris,Lyon,Nice,A"],
    ["by its number", "question,option 1,option 2,option 3,correct answer\nCapital of France?,Paris,Lyon,Nice,1"],
    [
      "by a number from nought",
      "question,option 1,option 2,option 3,correct index\nCapital of France?,Paris,Lyon,Nice,0",
    ],
    ["by what it says", "Question;Option A;Option B;Option C;Key\nCapital of France?;Paris;Lyon;Nice;paris"],
    ["beside the wrong ones", "Question\tCorrect answer\tWrong 1\tWrong 2\nCapital of France?\tParis\tLyon\tNice"],
    ["in German", "Frage;Antwort A;Antwort B;Antwort C;Richtige Antwort\nCapital of France?;Paris;Lyon;Nice;A"],
    [
      "without a header, by a column that points at others",
      "1,Capital of France?,Paris,Lyon,Nice,A\n2,Capital of France?,Paris,Lyon,Nice,A",
    ],
  ])("%s", async (_, text) => {
    const [first] = (await read("csv", text)).questions;
    expect(first).toMatchObject(choice);
  });
});

test("a number that fits every row is a number, whatever the answers are", async () => {
  const { questions } = await read("csv", "question,1,2,3,correct\n2+2?,3,4,5,2\n1+1?,2,3,4,1\n1+2?,1,2,3,3\n");
  expect(questions).toMatchObject([{ key: "4" }, { key: "2" }, { key: "3" }]);
});

test("answers in one cell are as many as they are", async () => {
  expect(await only("csv", "question,options,correct\nCapital of France?,Paris|Lyon|Nice,A")).toMatchObject(choice);
  expect(
    await only("csv", "question,correct_answer,incorrect_answers\nCapital of France?,Paris,Lyon; Nice"),
  ).toMatchObject(choice);
});

test("two columns are a question and its answer", async () => {
  expect(await only("csv", "Term,Definition\nHund,dog")).toEqual({ kind: "short-answer", stem: "Hund", key: "dog" });
  expect((await read("csv", "Hund\tdog\nKatze\tcat\n")).questions).toHaveLength(2);
});

test("several right answers make a multiple, True and False a statement", async () => {
  expect(await only("csv", 'question,1,2,3,correct\nEven?,2,3,4,"1,3"')).toMatchObject({
    kind: "multiple",
    key: ["2", "4"],
  });
  expect(await only("csv", "question,correct\nWater is wet.,TRUE")).toMatchObject({ kind: "true-false", key: true });
});

test("a column that cannot be kept is told, and a row that is broken alone is lost", async () => {
  const found = await read("csv", 'question,answer,note\na,b,x\nc,"d,y\ne,f,z\n');
  expect(found.questions.map(({ stem }) => stem)).toEqual(["a", "e"]);
  expect(found.told).toEqual([
    "1 the column “note” is left out",
    "3 a quotation mark is opened in this row and never closed: the row is left out",
  ]);
});

test("a page can show the guess and read the table another way", () => {
  const { rows } = readRows("a,b,c\nwhat,right,wrong\n");
  expect(guessMapping(rows)).toEqual({ header: false, roles: ["question", "correct", "option"] });
  const { drafts } = draftsOfTable(rows, { header: true, roles: ["question", "wrong", "correct"] });
  expect(drafts).toMatchObject([
    { stem: { mixed: "what" }, body: { options: [{ text: { mixed: "wrong" }, credit: 1 }, { credit: 0 }] } },
  ]);
});

test("no cell that we write is a formula", () => {
  const { output = "" } =
    csv.write?.({
      format: "footnote/1",
      id: "a",
      title: "A",
      questions: [{ id: "a", kind: "short-answer", stem: "=1+1", key: "@x", accept: ["-2"] }],
    }) ?? {};
  expect(output).toBe(
    "\ufeffid,kind,question,answer 1,answer 2,answer 3,answer 4,correct,accept\r\na,short-answer,'=1+1,,,,,'@x,'-2\r\n",
  );
});
