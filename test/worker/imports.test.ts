import { reset } from "cloudflare:test";
import { zipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { formats, writeSet } from "../../src/formats/index.ts";
import { paths } from "../../src/paths.ts";
import { setOfQuiz } from "../../src/quiz/draft/draft.ts";
import { publishDraft, teacher } from "./editor/teacher.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { quizAt } from "./pasting.ts";
import { bees } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

beforeEach(() => reset());

type Sent = { text?: string; file?: File; from?: string; [field: string]: string | File | undefined };

/** Sends the form that brings questions in, as a browser does; follows nothing. */
async function bring(ann: Visitor, sent: Sent, action: string = paths.imports()): Promise<Seen> {
  const page = await ann.open(action === paths.imports() ? paths.newImport() : action);
  const body = new FormData();
  // A browser sends a file without name and content where none was chosen.
  const fields = { ...Object.fromEntries(formOf(page.html, action)), file: new File([], ""), ...sent };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, value);
  return ann.send(action, { method: "POST", body });
}

/** Presses a button of the page with the questions; what is typed there is changed by `fields`. */
async function press(ann: Visitor, page: Seen, fields: Record<string, string | string[]>): Promise<Seen> {
  return ann.submit(page, paths.imports(), fields);
}

const aiken = "Which city is the capital of Norway?\nA) Bergen\nB) Oslo\nANSWER: B\n";
const gift = `::capital:: Which city is the capital of Norway? {=Oslo ~Bergen#It was until 1314.}

// An essay follows.
Write about Norway. {}

True it is. {T}
`;

describe("what is pasted", () => {
  test("is shown as it would be, told of line by line, and made a draft that nobody else sees", async () => {
    const ann = new Visitor();
    const page = await bring(ann, { text: gift });
    expect(page.status).toBe(200);
    const shown = textOf(page.html);
    for (const words of ["Which city is the capital of Norway?", "Right: Oslo", "Wrong: Bergen", "2 questions."]) {
      expect(shown).toContain(words);
    }
    expect(shown).toMatch(/Line 4 ?“Write about Norway.” is left out: it is an essay/);
    const form = formOf(page.html, paths.imports());
    expect([form.get("from"), form.get("text")]).toEqual(["gift", gift]);
    const editor = await press(ann, page, { make: "yes", title: " Capitals " });
    const [, , id = ""] = editor.url.split("/");
    expect([editor.url, editor.title]).toEqual([paths.editor(id), "Editing Capitals"]);
    expect(textOf(editor.html)).toContain("It was until 1314.");
    expect((await new Visitor().open(paths.quiz(id))).status).toBe(404);
    await publishDraft(ann, id);
    expect((await quizAt(paths.quiz(id))).questions).toMatchObject([
      { kind: "choice", key: "Oslo" },
      { kind: "true-false", key: true },
    ]);
    expect((await press(ann, page, { make: "yes", title: " Capitals " })).url).toBe(editor.url);
  });

  test("can be corrected in the form, and be read in another format than it looks like", async () => {
    const ann = new Visitor();
    const cards = await bring(ann, { text: "Norway\tOslo\nSweden\tStockholm\n" });
    expect(formOf(cards.html, paths.imports()).get("from")).toBe("quizlet");
    const table = await press(ann, cards, { from: "csv" });
    expect(formOf(table.html, paths.imports()).getAll("column")).toEqual(["question", "correct"]);
    const other = await press(ann, table, { text: aiken, from: "aiken" });
    expect(textOf(other.html)).toContain("Right: Oslo");
  });

  test.each([
    ["nothing", "", "file", "Choose a file, or paste the questions"],
    ["prose", "Dear class,\nread chapter 3.\n", "from", "Nothing here tells which format it is"],
    ["a web page", "<!doctype html><p>Hello", "from", "This is a web page"],
  ])("%s is refused beside its field, and stays", async (_, text, field, words) => {
    const page = await bring(new Visitor(), { text });
    expect([page.status, page.title.startsWith("Error: ")]).toEqual([422, true]);
    expect(messageFor(page.html, field)).toContain(words);
    expect(formOf(page.html, paths.imports()).get("text")).toBe(text);
  });

  test("what is of a format, but broken, stands there to be mended, with its line", async () => {
    const yaml =
      "format: footnote/1\nid: x\ntitle: X\nquestions:\n  - id: a\n    kind: choice\n    stem: What?\n    key: A\n";
    const ann = new Visitor();
    const page = await bring(ann, { text: yaml });
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain("What has to be mended");
    expect(textOf(page.html)).toMatch(/Line 5 .*“distractors” is missing/);
    const mended = await press(ann, page, { text: `${yaml}    distractors: [B]\n` });
    expect([mended.status, textOf(mended.html).includes("1 question.")]).toEqual([200, true]);
  });

  test("a title without end is refused, with everything else kept", async () => {
    const ann = new Visitor();
    const page = await press(ann, await bring(ann, { text: aiken }), { make: "yes", title: "x".repeat(301) });
    expect([page.status, messageFor(page.html, "title")?.includes("300 is the most")]).toEqual([422, true]);
    expect(formOf(page.html, paths.imports()).get("text")).toBe(aiken);
  });

  test("markup in it is text, wherever it stands", async () => {
    const evil = "<script>alert(1)</script>";
    const rows = `question,correct,wrong,${evil}\n${evil}"a,${evil}b,${evil}c,d\n${evil}2,x,y,e\n`;
    const page = await bring(new Visitor(), { text: rows, title: evil });
    expect(page.html).not.toContain(evil);
  });
});

describe("a table", () => {
  const rows = "Capital of Norway?\tBergen\tOslo\tB\nCapital of Sweden?\tStockholm\tLund\tA\n";

  test("without names of columns is guessed, and follows what they are said to hold", async () => {
    const ann = new Visitor();
    const page = await bring(ann, { text: rows });
    const form = formOf(page.html, paths.imports());
    expect(form.getAll("column")).toEqual(["question", "option", "option", "correct"]);
    expect(form.has("header")).toBe(false);
    expect(textOf(page.html)).toContain("Right: Oslo");
    const other = await press(ann, page, { column: ["question", "correct", "wrong", "ignored"] });
    expect(textOf(other.html)).toContain("Right: Bergen");
    expect(formOf(other.html, paths.imports()).getAll("column")[3]).toBe("ignored");
    const twice = await press(ann, page, { column: ["question", "correct", "correct", "ignored"] });
    expect(textOf(twice.html)).toContain("Column C is left out: column B is said to hold the same");
  });

  test("with columns that make no question is shown with them, so that they can be put right", async () => {
    const ann = new Visitor();
    const page = await press(ann, await bring(ann, { text: rows }), {
      column: ["ignored", "ignored", "ignored", "ignored"],
    });
    expect(page.status).toBe(422);
    expect(formOf(page.html, paths.imports()).getAll("column")).toEqual(["ignored", "ignored", "ignored", "ignored"]);
    const back = await press(ann, page, { column: ["question", "option", "option", "correct"] });
    expect(textOf(back.html)).toContain("2 questions.");
  });
});

describe("a file", () => {
  const set = setOfQuiz(bees);

  test.each(formats.filter(({ read, write }) => read !== undefined && write !== undefined).map(({ name }) => name))(
    "of %s is told by its content, looked over, and made a set",
    async (name) => {
      const format = formats.find((one) => one.name === name);
      if (format === undefined) throw new Error(name);
      const written = await writeSet(set, format);
      if (written.problem !== undefined) throw new Error(written.problem);
      const ann = new Visitor();
      const file = new File([written.output as string], "a file of questions");
      const page = await bring(ann, { file });
      expect([page.status, textOf(page.html).includes("What does the angle tell?")]).toEqual([200, true]);
      const editor = await press(ann, page, { make: "yes" });
      expect(editor.title).toMatch(/^Editing /);
      expect(textOf(editor.html)).toContain("What does the angle tell?");
    },
  );

  test("with an article keeps it, its sources beside the questions", async () => {
    const ann = new Visitor();
    const page = await bring(ann, { file: new File([JSON.stringify(set)], "bees.json") });
    const editor = await press(ann, page, { make: "yes" });
    expect(textOf(editor.html)).toContain("to make it the source of the open question");
  });

  const archive = (files: Record<string, Uint8Array<ArrayBuffer>>) => zipSync(files) as Uint8Array<ArrayBuffer>;
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each<[string, File, string, string]>([
    ["that is empty", new File([], "quiz.gift"), "file", "This file is empty."],
    ["of eleven megabytes", new File([new Uint8Array(11_000_000)], "x.zip"), "file", "larger than 10 MB"],
    ["of five megabytes of text", new File(["a\n".repeat(2_500_000)], "x.gift"), "file", "4 MB is the most"],
    [
      "that is a zip bomb",
      new File([archive({ "imsmanifest.xml": new Uint8Array(50_000_000) })], "x.zip"),
      "file",
      "far too much",
    ],
    [
      "that is half an archive",
      new File([archive({ "xl/workbook.xml": bytes("x") }).slice(0, 40)], "x.xlsx"),
      "file",
      "damaged",
    ],
    [
      "that is a Word document",
      new File([archive({ "word/document.xml": bytes("x") })], "x.docx"),
      "from",
      "a Word document",
    ],
    ["that is a PDF", new File(["%PDF-1.7\n%âãÏÓ\n"], "x.pdf"), "from", "This is a PDF"],
    [
      "that is a picture",
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])], "x.gift"),
      "from",
      "This is a picture",
    ],
    [
      "with entities without end",
      new File([`<!DOCTYPE quiz [<!ENTITY a "b">]><quiz><question type="x">&a;</question></quiz>`], "x.xml"),
      "report",
      "declares entities",
    ],
  ])("%s is refused in one clear message", async (_, file, field, words) => {
    const page = await bring(new Visitor(), { file });
    expect(page.status).toBe(422);
    const message = field === "report" ? textOf(page.html) : messageFor(page.html, field);
    expect(message).toContain(words);
  });

  test("larger than any form may be is refused before it is read", async () => {
    const page = await bring(new Visitor(), { file: new File([new Uint8Array(16_000_000)], "x.zip") });
    expect([page.status, page.title]).toEqual([413, "That is too much at once"]);
  });
});

describe("a quiz that is there already", () => {
  test("takes questions that its article proves, and says of the others why not", async () => {
    const { ann, id, questions } = await teacher();
    const quiz = await quizAt(paths.quiz(id));
    const [sentence = ""] = questions.flatMap(({ source = [] }) => [source].flat());
    const text = `Who? {=A ~B####Source: “${sentence}”}\n\nWhere? {=C ~D}\n`;
    const action = paths.draftImports(id);
    const page = await bring(ann, { text }, action);
    expect(textOf(page.html)).toContain("1 question.");
    expect(textOf(page.html)).toMatch(/Line 3 ?“Where\?” is left out: has no source/);
    const editor = await ann.submit(page, action, { make: "yes" });
    expect(textOf(editor.html)).toContain(`${quiz.questions.length + 1} questions`);
    const again = await ann.submit(page, action, { make: "yes" });
    expect(textOf(again.html)).toContain(`${quiz.questions.length + 1} questions`);
  });

  test("takes nothing from who has no key to it", async () => {
    const { id } = await teacher();
    const ben = new Visitor();
    expect((await ben.open(paths.draftImports(id))).status).toBe(403);
    expect((await ben.post(paths.draftImports(id), { text: aiken, make: "yes" })).status).toBe(403);
  });

  test("without an article takes any", async () => {
    const ann = new Visitor();
    const editor = await press(ann, await bring(ann, { text: aiken }), { make: "yes" });
    const [, , id = ""] = editor.url.split("/");
    const page = await bring(ann, { text: gift }, paths.draftImports(id));
    const after = await ann.submit(page, paths.draftImports(id), { make: "yes" });
    expect(textOf(after.html)).toContain("3 questions");
  });
});

test("a draft of many questions is stored whole", async () => {
  const ann = new Visitor();
  const text = Array.from({ length: 501 }, (_, i) => `Question number ${i}? {=A ~B}`).join("\n\n");
  const page = await bring(ann, { text });
  expect(textOf(page.html).includes("Line 1001 A set holds 500 questions: the rest is left out")).toBe(true);
  const editor = await press(ann, page, { make: "yes" });
  const [, , id = ""] = editor.url.split("/");
  expect(textOf(editor.html).includes("500 questions")).toBe(true);
  await publishDraft(ann, id);
  expect((await quizAt(paths.quiz(id))).questions.length).toBe(500);
});
