import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { studyOf } from "../../src/study/study.ts";
import { messageFor, textOf } from "./html.ts";
import { bees, beesQuestion, publish, rightAnswer } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

test("who did nothing yet is told that nothing is kept, and nothing is", async () => {
  const bob = new Visitor();
  const page = await bob.open(paths.yours());
  expect(textOf(page.html)).toContain("Nothing is kept about you.");
  expect(page.html).not.toContain(paths.yourFile());
  expect(bob.received).toEqual([]);
});

test("everything kept is told in figures, and is in the file", async () => {
  const ann = await somebody();
  const page = await ann.open(paths.yours());
  expect(textOf(page.html)).toContain("1 attempt, 2 answers");
  expect(textOf(page.html)).toContain("2 cards, 0 reviews");
  const file = await ann.open(paths.yourFile());
  expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="footnote-\d{4}-\d\d-\d\d\.json"$/);
  expect(JSON.parse(file.html).events).toEqual(await env.LEARNERS.getByName(ann.session ?? "").list());
});

test("a file brings everything back to a browser that knows nothing, and once only", async () => {
  const ann = await somebody();
  const file = (await ann.open(paths.yourFile())).html;
  await ann.post(paths.deletion());
  const bob = new Visitor();
  for (const _ of [1, 2]) expect((await bring(bob, file)).headers.get("Location")).toBe("/scores?done=restored");
  expect(JSON.parse((await bob.open(paths.yourFile())).html).events).toEqual(JSON.parse(file).events);
  expect(textOf((await bob.open(paths.scores())).html)).toContain("100%");
});

test("what is here already stays as it is", async () => {
  const ann = await somebody();
  const file = JSON.parse((await ann.open(paths.yourFile())).html);
  for (const event of file.events) if (event.outcome !== undefined) event.outcome = { verdict: "wrong", score: 0 };
  const before = await env.LEARNERS.getByName(ann.session ?? "").list();
  await bring(ann, JSON.stringify(file));
  expect(await env.LEARNERS.getByName(ann.session ?? "").list()).toEqual(before);
});

test.each([
  ["no file at all", undefined, "Choose the file first."],
  ["a file of another sort", "front,back", "not a file that was downloaded here"],
  ["a damaged file", '{"format":"footnote-learner/1","events":[{}]}', "Entry 1 of the file is damaged"],
])("%s is refused beside its field, and nothing is kept", async (_, content, message) => {
  const bob = new Visitor();
  const refused = await bring(bob, content);
  expect([refused.status, refused.title]).toEqual([422, "Error: Yours"]);
  expect(messageFor(refused.html, "file")).toContain(message);
  expect(bob.received).toEqual([]);
});

test("a file larger than any is refused before it is read", async () => {
  expect((await bring(new Visitor(), " ".repeat(9 * 1024 * 1024))).status).toBe(413);
});

test("a deck for Anki has what was answered and the article's facts, and no question that was not", async () => {
  const ann = await somebody();
  const file = await ann.open(paths.deckFile("bees"));
  expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="bees-anki.txt"');
  expect(file.html).toMatch(/^#separator:tab\n/);
  const notes = file.html.split("\n").filter((line) => line.startsWith("footnote:bees/"));
  expect(notes.map((note) => note.split("\t")[0])).toEqual(
    expect.arrayContaining(["footnote:bees/angle", "footnote:bees/closer"]),
  );
  const facts = studyOf(bees.article?.text ?? "").flashcards;
  expect(notes).toHaveLength(2 + facts.length);
  expect(file.html).toContain("The angle of the dance shows the direction of the food.");
  for (const { id, stem } of bees.questions) {
    if (!["angle", "closer"].includes(id)) expect(file.html).not.toContain(stem);
  }
});

test("after everything was deleted, nothing is told and nothing is in the file", async () => {
  const ann = await somebody();
  ann.cookies.set("zone", "Europe%2FBerlin");
  await ann.post(paths.deletion());
  expect(ann.cookies.size).toBe(0);
  expect(textOf((await ann.open(paths.yours())).html)).toContain("Nothing is kept about you.");
  expect(JSON.parse((await ann.open(paths.yourFile())).html).events).toEqual([]);
});

/** Somebody who answered two questions right. */
async function somebody(): Promise<Visitor> {
  const ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt: "one", kinds: ["choice", "true-false"] });
  for (const kind of ["choice", "true-false"] as const) {
    const question = beesQuestion(kind);
    await ann.post(paths.responses("one"), { question: question.id, ...rightAnswer(question, "one") });
  }
  return ann;
}

/** Sends a file as the page's form does. */
function bring(visitor: Visitor, content: string | undefined): Promise<Seen> {
  const body = new FormData();
  if (content !== undefined) body.set("file", new File([content], "footnote.json", { type: "application/json" }));
  return visitor.send(paths.restorations(), { method: "POST", body });
}
