import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { questionOf } from "../../src/quiz/quiz.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { bees, publish, rightAnswer } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

describe.each([
  ["as plain forms", false],
  ["as htmx fragments", true],
])("a whole quiz, %s", (_, htmx) => {
  test("is begun, answered, told with its sources, and added up", async () => {
    const ann = new Visitor({ htmx });
    let page = await start(ann, { length: "all" });
    const attempt = attemptIn(page);
    for (const [index, question] of bees.questions.entries()) {
      expect(page.title).toBe(`Question ${index + 1}: ${bees.title}`);
      expect(textOf(page.html)).toContain(question.stem);
      const told = await ann.submit(page, paths.responses(attempt), rightAnswer(question, attempt));
      expect(told.status).toBe(200);
      expect(told.title).toBe(`Right: question ${index + 1}, ${bees.title}`);
      for (const { source } of question.citations) {
        expect(textOf(told.html)).toContain(bees.article?.text.slice(source.start, source.end));
      }
      page = await ann.open(paths.attempt(attempt));
    }
    expect(page.url).toBe(paths.result(attempt));
    expect(textOf(page.html)).toContain("9 of 9 points");
    expect((await ann.open(paths.scores())).html).toContain("100%");
  });
});

test("a plain answer leads on by 303, so that reloading sends nothing again", async () => {
  const ann = new Visitor();
  const page = await start(ann);
  const attempt = attemptIn(page);
  const sent = await ann.post(paths.responses(attempt), { question: "angle", response: "r1", skip: "yes" });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, paths.verdict(attempt, 1)]);
});

test("an htmx answer is told at once, and the address becomes the question's", async () => {
  const ann = new Visitor({ htmx: true });
  const page = await start(ann);
  const attempt = attemptIn(page);
  const told = await ann.submit(page, paths.responses(attempt), { skip: "yes" });
  expect(told.status).toBe(200);
  expect(told.headers.get("HX-Replace-Url")).toBe(paths.question(attempt, 1));
  expect(told.title).toBe(`Skipped: question 1, ${bees.title}`);
});

test("one address renders the page and its fragment, with one title and one status, and says that they vary", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann));
  await ann.post(paths.responses(attempt), { question: "angle", skip: "yes" });
  const addresses = [
    paths.home(),
    paths.quiz("bees"),
    paths.article("bees"),
    paths.question(attempt, 1),
    paths.question(attempt, 2),
    paths.attemptArticle(attempt),
    paths.result(attempt),
    paths.scores(),
    paths.transfers(),
    "/nothing-here",
  ];
  for (const address of addresses) {
    const page = await ann.send(address);
    const fragment = await ann.anotherTab({ htmx: true }).send(address);
    expect([address, fragment.status, fragment.title]).toEqual([address, page.status, page.title]);
    expect(page.html).toMatch(/^<!doctype html>/);
    expect(fragment.html).toMatch(/^<title>/);
    expect(fragment.html).not.toMatch(/<html|<body|<header|<script/);
    expect([page.headers.get("Vary"), fragment.headers.get("Vary")]).toEqual(["HX-Request-Type", "HX-Request-Type"]);
    expect(/data-status="([^"]*)"/.exec(fragment.html)?.[1]).toBe(/data-first="([^"]*)"/.exec(page.html)?.[1]);
  }
});

test("what was missed can be practised, and only that", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann));
  const missed = ["several", "laureate"];
  for (const question of bees.questions) {
    const answer = missed.includes(question.id) ? { skip: "yes" } : rightAnswer(question, attempt);
    await ann.post(paths.responses(attempt), { question: question.id, ...answer });
  }
  const result = await ann.open(paths.attempt(attempt));
  expect(textOf(result.html)).toContain("Practise what I missed (2)");
  const practice = await ann.submit(result, paths.attempts(), { only: "missed" });
  const second = attemptIn(practice);
  expect(second).not.toBe(attempt);
  expect(textOf(practice.html)).toContain("1 of 2");
  await ann.submit(practice, paths.responses(second), { skip: "yes" });
  expect(textOf((await ann.open(paths.attempt(second))).html)).toContain(questionOf(bees, "laureate")?.stem);
});

test("practice counts as no score, is called what it is, and is not offered while it is untouched", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann));
  for (const question of bees.questions) {
    const answer = question.id === "laureate" ? { skip: "yes" } : rightAnswer(question, attempt);
    await ann.post(paths.responses(attempt), { question: question.id, ...answer });
  }
  const practice = await ann.submit(await ann.open(paths.attempt(attempt)), paths.attempts(), { only: "missed" });
  expect(textOf((await ann.open(paths.quiz("bees"))).html)).not.toContain("Continue");
  const second = attemptIn(practice);
  await ann.submit(practice, paths.responses(second), { text: "Karl von Frisch" });
  const result = await ann.open(paths.attempt(second));
  expect(result.title).toBe("Practice: 1 of 1 put right");
  expect(textOf((await ann.open(paths.quiz("bees"))).html)).toContain("Your best: 89% (8 of 9) Last: 89% (8 of 9)");
  expect(textOf((await ann.open(paths.scores())).html)).toContain("1 of 1practice");
  expect(textOf((await ann.open(paths.home())).html)).toContain("8 of 9 points");
  const third = attemptIn(await ann.submit(result, paths.attempts(), { only: "all" }));
  await ann.post(paths.responses(third), { question: "laureate", skip: "yes" });
  expect((await ann.open(paths.attempt(third))).title).toBe("Practice: 0 of 1 put right");
});

test("a result links to each question, and tells those first that were missed, their proof open", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann));
  for (const question of bees.questions) {
    const answer = question.id === "evening" ? { skip: "yes" } : rightAnswer(question, attempt);
    await ann.post(paths.responses(attempt), { question: question.id, ...answer });
  }
  const { html } = await ann.open(paths.attempt(attempt));
  const said = textOf(html);
  expect(said).toContain("1 to look at again.");
  expect(said).toMatch(/Question by question ?7\. .* ?6 right ?1\. /);
  expect(html).toContain('<ol class="lines"><li>dances</li><li>rests</li><li>flies</li></ol>');
  expect([...html.matchAll(/<details open=""><summary>Source/g)]).toHaveLength(1);
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    expect(html).toContain(`href="#question-${number}"`);
    expect(html).toContain(`id="question-${number}"`);
  }
  expect(html).toContain(`href="${paths.attemptArticle(attempt)}"`);
});

test("taking it again asks the same questions in a new attempt", async () => {
  const ann = new Visitor();
  const page = await start(ann, { kinds: ["true-false", "order"] });
  const attempt = attemptIn(page);
  for (const question of ["closer", "evening"]) await ann.post(paths.responses(attempt), { question, skip: "yes" });
  const again = await ann.post(paths.attempts(), { quiz: "bees", attempt: "again", after: attempt, only: "all" });
  expect(again.headers.get("Location")).toBe(paths.attempt("again"));
  expect(textOf((await ann.open(paths.attempt("again"))).html)).toContain("1 of 2");
});

test("practising when nothing was missed leads to the quiz", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann, { kinds: "true-false" }));
  await ann.post(paths.responses(attempt), { question: "closer", option: "false" });
  const again = await ann.post(paths.attempts(), { quiz: "bees", after: attempt, only: "missed" });
  expect([again.status, again.headers.get("Location")]).toEqual([303, paths.quiz("bees")]);
});

test("going again after an attempt that is not in this browser says so", async () => {
  const again = await new Visitor().post(paths.attempts(), { quiz: "bees", after: "nowhere", only: "all" });
  expect([again.status, again.title]).toEqual([404, "This attempt is not in this browser"]);
});

test("a short round asks as many as were wished for, of the kinds that were wished for", async () => {
  const ann = new Visitor();
  expect(textOf((await start(ann, { length: "5" })).html)).toContain("1 of 5");
  const page = await start(ann, { length: "5", kinds: ["numeric", "order", "match"] });
  expect(textOf(page.html)).toContain("1 of 3");
  expect(textOf(page.html)).toContain(questionOf(bees, "runs")?.stem);
});

test.each(["0", "-3", "2.5", "many", "1e99", ""])("a length of “%s” asks all", async (length) => {
  expect(textOf((await start(new Visitor(), { length })).html)).toContain("1 of 7");
});

test.each([
  ["none", []],
  ["one that there is not", ["riddle"]],
])("no kind chosen (%s) is told beside the kinds, and the rest of the form stays", async (_, kinds) => {
  const ann = new Visitor();
  const page = await start(ann, { length: "5", kinds });
  expect(page.status).toBe(422);
  expect(page.title).toContain(bees.title);
  expect(messageFor(page.html, "kinds")).toContain("Choose at least one kind of question.");
  expect(formOf(page.html, paths.attempts()).get("length")).toBe("5");
  expect(formOf(page.html, paths.attempts()).getAll("kinds")).toEqual([]);
  expect(ann.session).toBeUndefined();
});

test("a quiz of a single kind has nothing to choose, and begins", async () => {
  publish({ ...bees, id: "only-numbers", questions: bees.questions.filter(({ kind }) => kind === "numeric") });
  const ann = new Visitor();
  const page = await ann.open(paths.quiz("only-numbers"));
  expect((await ann.submit(page, paths.attempts())).title).toBe(`Question 1: ${bees.title}`);
});

test("what comes later waits its turn, and what was answered can be looked at again", async () => {
  const ann = new Visitor();
  const attempt = attemptIn(await start(ann));
  expect((await ann.open(paths.question(attempt, 5))).url).toBe(paths.question(attempt, 1));
  await ann.post(paths.responses(attempt), { question: "angle", skip: "yes" });
  expect((await ann.open(paths.question(attempt, 1))).title).toMatch(/^Skipped: question 1/);
  expect((await ann.open(paths.attempt(attempt))).url).toBe(paths.question(attempt, 2));
});

test.each([paths.attempts(), paths.responses("a"), paths.arrivals(), paths.deletion(), paths.forgetting()])(
  "reopening %s, where a form was sent to, leads to a page",
  async (address) => {
    const ann = new Visitor();
    expect((await ann.send(address)).status).toBe(303);
  },
);

/** Opens the quiz on bees and presses start. */
async function start(visitor: Visitor, wishes: Record<string, string | string[]> = { length: "all" }): Promise<Seen> {
  return visitor.submit(await visitor.open(paths.quiz("bees")), paths.attempts(), wishes);
}

function attemptIn(page: Seen): string {
  return /^\/attempts\/([^/]+)/.exec(page.url)?.[1] ?? "";
}
