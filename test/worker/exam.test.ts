import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import type { Question } from "../../src/quiz/kinds/index.ts";
import { formOf, textOf } from "./html.ts";
import { canary, withOtherKeys } from "./other-key.ts";
import { bees, beesQuestion, publish, rightAnswer } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

const attempt = "the-exam";
const kinds = bees.questions.map(({ kind }) => kind);
let ann: Visitor;

beforeEach(async () => {
  await reset();
  publish(bees);
  ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt, length: "all", kinds, mode: "exam" });
});

test("the page of a quiz offers an exam, and one is begun with it", async () => {
  const page = await ann.open(paths.quiz("bees"));
  expect(formOf(page.html, paths.attempts()).get("mode")).toBe("learn");
  const question = await ann.submit(page, paths.attempts(), { mode: "exam" });
  expect(textOf(question.html)).toContain("Exam");
  expect(textOf(question.html)).toContain("I don’t know – go on");
});

test("an answer is followed by the next question, the last one by the result with all that there is to tell", async () => {
  for (const [index, question] of bees.questions.entries()) {
    const { headers } = await give(ann, index, question);
    const isLast = index === bees.questions.length - 1;
    expect(headers.get("Location")).toBe(isLast ? paths.result(attempt) : paths.question(attempt, index + 2));
  }
  expect(textOf((await ann.open(paths.result(attempt))).html)).toContain("1 to look at again.");
  expect((await ann.open(paths.question(attempt, 1))).title).toMatch(/^Skipped/);
  expect((await ann.open(paths.attemptArticle(attempt))).html).toContain('id="note-');
});

test("by htmx, the next question and the result come at once, in the place of what was answered", async () => {
  const tab = ann.anotherTab({ htmx: true });
  const last = bees.questions.length - 1;
  for (const [index, question] of bees.questions.slice(0, last).entries()) {
    const seen = await give(tab, index, question);
    expect([seen.status, seen.headers.get("HX-Replace-Url")]).toEqual([200, paths.question(attempt, index + 2)]);
    expect(seen.html).toContain("<form");
    expect(seen.html).not.toMatch(/verdict-word|class="footnote/);
  }
  const seen = await give(tab, last, bees.questions[last] as Question);
  expect(seen.headers.get("HX-Replace-Url")).toBe(paths.result(attempt));
  expect(textOf(seen.html)).toContain("1 to look at again.");
});

test("before the end, nothing anywhere tells how an answer was", async () => {
  await reset();
  publish(withOtherKeys(bees));
  const ben = new Visitor();
  await ben.post(paths.attempts(), { quiz: "bees", attempt, length: "all", kinds, mode: "exam" });
  await ben.post(paths.responses(attempt), { question: "laureate", response: "r", skip: "yes" });
  await ben.post(paths.responses(attempt), { question: "angle", response: "s", option: "A" });
  await ben.post(paths.attempts(), { quiz: "bees", attempt: "more", after: attempt, only: "missed" });
  const addresses = [
    paths.home(),
    paths.scores(),
    paths.quiz("bees"),
    paths.attempt(attempt),
    paths.result(attempt),
    paths.question(attempt, 1),
    paths.attemptArticle(attempt),
    paths.flashcards("bees"),
    paths.deckFile("bees"),
    paths.reviews(),
    paths.due(),
    paths.attempt("more"),
  ];
  for (const address of addresses) {
    const { html } = await ben.open(address);
    expect(html, address).not.toContain(canary);
    expect(html, address).not.toMatch(/verdict-word (right|wrong|partly)/);
  }
  const again = await ben.post(paths.responses(attempt), { question: "angle", response: "t", option: "B" });
  expect(again.headers.get("Location")).toMatch(/questions\/\d+$/);
  const review = { quiz: "bees", card: "angle", review: "peek", option: "A" };
  expect((await ben.post(paths.reviews(), review)).status).toBe(404);
});

test("an exam taken again is one again; what was missed in it is practised with each answer told", async () => {
  for (const [index, question] of bees.questions.entries()) {
    await ann.post(paths.responses(attempt), { question: question.id, response: `r${index}`, skip: "yes" });
  }
  await ann.post(paths.attempts(), { quiz: "bees", attempt: "second", after: attempt, only: "all" });
  expect(textOf((await ann.open(paths.attempt("second"))).html)).toContain("Exam");
  await ann.post(paths.attempts(), { quiz: "bees", attempt: "missed", after: attempt, only: "missed" });
  const angle = beesQuestion("choice");
  await ann.post(paths.responses("missed"), { question: angle.id, response: "x", ...rightAnswer(angle, "missed") });
  expect((await ann.open(paths.question("missed", 1))).title).toMatch(/^Right/);
});

/** Answers a question right; the first one is left out. */
function give(visitor: Visitor, index: number, question: Question) {
  const answer = index === 0 ? { skip: "yes" } : rightAnswer(question, attempt);
  return visitor.post(paths.responses(attempt), { question: question.id, response: `r${index}`, ...answer });
}
