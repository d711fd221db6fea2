import { reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { builtIn } from "../../../questions/index.ts";
import { isServed, offlineApp } from "../../../src/offline/app.ts";
import { paths } from "../../../src/paths.ts";
import { learnerRoutes } from "../../../src/routes/learner.ts";
import { studyFor } from "../../../src/study/studied.ts";
import { formOf, textOf } from "../html.ts";
import { bees, beesQuestion, publish, rightAnswer } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { type Held, hold, letGo } from "./devices.ts";

/** One request: an address, what is sent if anything is, and whether htmx sends it. */
type Case = [path: string, fields?: Record<string, string | string[]>, htmx?: true];

const quiz = bees.id;
const angle = beesQuestion("choice");
const attempt = "one-and-the-same";

/** What somebody does, in this order: every route of a learner is in it. */
const cases: Case[] = [
  [paths.home()],
  [paths.quizzes()],
  [`${paths.quizzes()}?code=`],
  [`${paths.quizzes()}?code=bcdf-ghjk-mnpq`],
  [paths.quiz(quiz)],
  [paths.article(quiz)],
  [`${paths.article(quiz)}?at=0-20`],
  [paths.study(quiz)],
  [paths.studyAid(quiz, "numbers")],
  [paths.studyFile(quiz, "md")],
  [paths.flashcards(quiz)],
  // Before there are cards: which order the options of one have is decided anew for each page.
  [paths.mix()],
  [paths.attempts(), { quiz, attempt, length: "all", kinds: [] }],
  [paths.attempts(), { quiz, attempt, length: "all", kinds: bees.questions.map(({ kind }) => kind) }],
  [paths.attempts()],
  [paths.attempt(attempt)],
  [paths.question(attempt, 1)],
  [paths.question(attempt, 5)],
  [paths.responses(attempt)],
  [paths.responses(attempt), { question: "angle", response: "empty" }],
  [paths.responses(attempt), { question: "angle", response: "first", ...rightAnswer(angle, attempt) }],
  [paths.responses(attempt), { question: "angle", response: "second", option: "A" }],
  [paths.question(attempt, 1)],
  ...bees.questions
    .slice(1)
    .map(
      (question, i): Case => [
        paths.responses(attempt),
        { question: question.id, response: `r${i}`, ...(i === 1 ? { skip: "yes" } : rightAnswer(question, attempt)) },
        true,
      ],
    ),
  [paths.result(attempt)],
  [paths.attemptArticle(attempt)],
  [paths.note(attempt, 1)],
  [paths.attempts(), { quiz, attempt: "practice", after: attempt, only: "missed" }],
  [paths.result("practice")],
  [paths.scores()],
  [paths.quiz(quiz)],
  [paths.flashcards(quiz)],
  [paths.reviews()],
  [paths.due()],
  [paths.reviewWishes()],
  [paths.reviewWishes(), { retention: "0.9", goal: "lots" }],
  [paths.reviewWishes(), { retention: "0.85", goal: "20" }],
  [paths.pauses()],
  [paths.pauses(), { quiz, card: "several" }],
  [paths.reviews(), { quiz, card: "angle", review: "rev", revision: bees.revision, ...rightAnswer(angle, "rev") }],
  [paths.review("rev")],
  [paths.ratings("rev")],
  [paths.ratings("rev"), { rating: "easy", id: "rating" }],
  [paths.ratings("rev"), { rating: "superb", id: "rating" }],
  [paths.yours()],
  [paths.home()],
];

let device: Held;
beforeEach(async () => {
  await reset();
  publish(bees);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 4, 12) });
  device = await hold("same");
  // Newest first is the order of a device: so that they stand as they do on the site.
  for (const [i, one] of builtIn.entries()) {
    const study = one.article === null ? null : studyFor(one.article);
    await device.sets.put({ quiz: one, study }, { isCurrent: true, now: 1000 - i });
  }
});
afterEach(async () => {
  vi.useRealTimers();
  await letGo(device);
});

test("every page and answer is the same online and offline", async () => {
  const ann = new Visitor();
  for (const [path, fields, htmx] of cases) {
    const online = await seenOnline(ann, path, fields, htmx);
    expect(await seenOffline(path, fields, htmx), path).toEqual(online);
  }
});

test("the cases above pass every route that is served offline", () => {
  const routes = learnerRoutes.routes.filter(({ method }) => method !== "ALL");
  const passed = routes.filter(({ method, path }) =>
    cases.some(([address, fields]) => method === (fields === undefined ? "GET" : "POST") && fits(path, address)),
  );
  expect(routes.map(line).filter((one) => !passed.map(line).includes(one))).toEqual([]);
});

test("these are the routes that are served offline, and no others", () => {
  const routes = learnerRoutes.routes.filter(({ method }) => method !== "ALL");
  expect(routes.map(line).sort()).toEqual(
    [
      "GET /",
      "GET /attempts",
      "GET /attempts/:attempt",
      "GET /attempts/:attempt/article",
      "GET /attempts/:attempt/questions/:number{[0-9]+}",
      "GET /attempts/:attempt/responses",
      "GET /attempts/:attempt/result",
      "GET /quizzes",
      "GET /quizzes/:quiz",
      "GET /quizzes/:quiz/article",
      "GET /quizzes/:quiz/flashcards",
      "GET /quizzes/:quiz/study",
      "GET /quizzes/:quiz/study/:format",
      "GET /reviews",
      "GET /reviews/:review",
      "GET /reviews/:review/ratings",
      "GET /reviews/due",
      "GET /reviews/mix",
      "GET /reviews/pauses",
      "GET /reviews/wishes",
      "GET /scores",
      "GET /yours",
      "POST /attempts",
      "POST /attempts/:attempt/responses",
      "POST /reviews",
      "POST /reviews/:review/ratings",
      "POST /reviews/pauses",
      "POST /reviews/wishes",
    ].sort(),
  );
});

test.each([
  ["GET", paths.class("bcdfgh")],
  ["POST", paths.classAnswers("bcdfgh")],
  ["GET", paths.board("bcdfgh")],
  ["GET", paths.join()],
  ["GET", paths.editor(quiz)],
  ["GET", paths.newClass(quiz)],
  ["GET", paths.file(quiz, "json")],
  ["GET", paths.paper(quiz)],
  ["GET", paths.keptSet(quiz)],
  ["POST", paths.quizzes()],
  ["POST", paths.exchanges()],
  ["POST", paths.deletion()],
])("%s %s, of classes, teachers or the server, is never served offline", async (method, path) => {
  expect(isServed(method, path)).toBe(false);
  expect((await seenOffline(path, method === "POST" ? {} : undefined)).status).toBe(503);
});

test("where the writer is, the page to make a quiz is the same", async () => {
  const online = await seenOnline(new Visitor(), paths.newQuiz());
  expect(await seenOffline(paths.newQuiz(), undefined, undefined, true)).toEqual(online);
  expect(await seenOffline(paths.newQuiz())).toMatchObject({
    status: 503,
    html: expect.stringContaining("needs a network"),
  });
});

test("a form to make a quiz comes back with all that was typed or chosen in it, and says that it was not sent", async () => {
  const typed = {
    draft: "a".repeat(21),
    text: "<b>Milk</b>\n\n& eggs",
    title: "“Mine”",
    questions: "5",
    kinds: ["choice"],
  };
  const { status, html } = await seenOffline(paths.quizzes(), typed);
  expect([status, textOf(html)]).toEqual([503, expect.stringContaining("What you typed is still here.")]);
  const form = formOf(html.replaceAll('value="new"', `value="${typed.draft}"`), paths.quizzes());
  for (const [name, value] of Object.entries(typed)) expect(form.getAll(name)).toEqual([value].flat());
});

test("what is not on the device says that it needs a network, and does not guess that it does not exist", async () => {
  for (const path of [paths.quiz("unknown"), paths.attempt("unknown"), paths.question("unknown", 1), "/nowhere"]) {
    const seen = await seenOffline(path);
    expect([seen.status, seen.html]).toEqual([503, expect.stringContaining("This needs a network")]);
  }
});

function line({ method, path }: { method: string; path: string }): string {
  return `${method} ${path}`;
}

function fits(pattern: string, address: string): boolean {
  const path = address.replace(/[?#].*/, "");
  return new RegExp(`^${pattern.replace(/:\w+(\{[^}]*\})?/g, "[^/]+")}$`).test(path);
}

async function seenOnline(ann: Visitor, path: string, fields?: Case[1], htmx?: true) {
  const who = htmx ? ann.anotherTab({ htmx }) : ann;
  const seen = fields === undefined ? await who.send(path) : await who.post(path, fields);
  for (const [name, value] of who.cookies) ann.cookies.set(name, value);
  return { status: seen.status, ...told(seen.headers, seen.html) };
}

async function seenOffline(path: string, fields?: Case[1], htmx?: true, canWrite = false) {
  const headers = new Headers(htmx ? { "HX-Request": "true", "HX-Request-Type": "partial" } : {});
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields ?? {})) for (const one of [value].flat()) body.append(name, one);
  const request = new Request(`https://footnote.test${path}`, {
    headers,
    ...(fields === undefined ? {} : { method: "POST", body }),
  });
  const response = await offlineApp.fetch(request, {
    learner: device.log.store(),
    quizzes: device.sets,
    study: (article) => device.sets.study(article),
    now: Date.now(),
    zone: "UTC",
    canWrite,
  });
  return { status: response.status, ...told(response.headers, await response.text()) };
}

/** What a browser is told, but for the ids that each page makes anew. */
function told(headers: Headers, html: string) {
  const names = ["Location", "Content-Type", "Content-Security-Policy", "Cache-Control", "Vary", "HX-Replace-Url"];
  return {
    headers: names.map((name) => headers.get(name)),
    html: html.replace(/value="[\w-]{21}(-\w+)?"/g, 'value="new"'),
  };
}
