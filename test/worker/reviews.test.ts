import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import type { LearnerEvent } from "../../src/quiz/learner.ts";
import { flashcardId } from "../../src/study/deck.ts";
import { studyOf } from "../../src/study/study.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { bees, beesQuestion, publish, rightAnswer } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

const day = 24 * 60 * 60 * 1000;
const session = "a-session-of-21-chars";
const facts = studyOf(bees.article?.text ?? "").flashcards;

beforeEach(async () => {
  await reset();
  publish(bees);
});

describe.each([
  ["as plain forms", false],
  ["as htmx fragments", true],
])("a due question, %s", (_, htmx) => {
  test("is asked, answered, told with its source, and comes back later", async () => {
    const ann = await learned(["angle"], 5, { htmx });
    expect(textOf((await ann.open(paths.home())).html)).toContain("1 card to look at before you forget");
    const page = await ann.open(paths.due());
    const review = formOf(page.html, paths.reviews()).get("review") ?? "";
    const told = await ann.submit(page, paths.reviews(), rightAnswer(beesQuestion("choice"), review));
    expect([told.status, told.title]).toEqual([200, `Right: ${bees.title}`]);
    expect(textOf(told.html)).toContain("The angle of the dance shows the direction of the food.");
    expect(textOf(told.html)).toMatch(/It comes back in \d+ days/);
    expect(textOf(told.html)).toContain("Done for today");
    expect((await ann.open(paths.due())).url).toBe(paths.reviews());
    expect(textOf((await ann.open(paths.home())).html)).toContain("Nothing is due today.");
    expect((await ann.open(paths.review(review))).title).toBe(told.title);
  });
});

test("who has answered nothing yet has nothing to review, and leaves nothing behind by looking", async () => {
  const bob = new Visitor();
  expect(textOf((await bob.open(paths.due())).html)).toContain("Take a quiz");
  expect((await bob.open(paths.home())).html).not.toContain('id="due"');
  expect(bob.received).toEqual([]);
});

test("every question that was answered in a quiz comes back, the missed ones tomorrow", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt: "one", kinds: ["choice", "true-false"] });
  await ann.post(paths.responses("one"), { question: "angle", ...rightAnswer(beesQuestion("choice"), "one") });
  await ann.post(paths.responses("one"), { question: "closer", skip: "yes" });
  const { html } = await ann.open(paths.reviews());
  expect(textOf(html)).toContain("Nothing is due. The next card comes back tomorrow.");
  expect(textOf(html)).toContain("2 cards · next tomorrow");
});

test("when nothing is due, questions of all quizzes come as long as one likes, none twice before all came", async () => {
  const ann = new Visitor();
  const kinds = ["choice", "true-false", "numeric"];
  await ann.post(paths.attempts(), { quiz: "bees", attempt: "one", kinds });
  const questions = bees.questions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  for (const question of questions) await ann.post(paths.responses("one"), { question, skip: "yes" });
  expect(textOf((await ann.open(paths.reviews())).html)).toContain("as long as you like");
  const asked: string[] = [];
  for (let nth = 0; nth < 2 * questions.length; nth++) {
    const page = await ann.open(paths.mix());
    const form = formOf(page.html, paths.reviews());
    asked.push(form.get("card") ?? "");
    const told = await ann.post(paths.reviews(), { ...Object.fromEntries(form), skip: "yes" });
    expect(textOf((await ann.open(told.headers.get("Location") ?? "")).html)).toContain(
      "Another one, from all quizzes",
    );
  }
  expect(asked.slice(0, questions.length).sort()).toEqual([...questions].sort());
  expect(asked.slice(questions.length)).toEqual(asked.slice(0, questions.length));
  expect((await new Visitor().open(paths.mix())).url).toBe(paths.reviews());
});

test("the same review sent again counts once, and another answer changes nothing", async () => {
  const ann = await learned(["closer"], 3);
  const form = formOf((await ann.open(paths.due())).html, paths.reviews());
  const [first, second] = ["false", "true"].map((option) => {
    const sent = new URLSearchParams(form);
    sent.set("option", option);
    return sent;
  });
  for (const sent of [first, first, second]) expect((await ann.post(paths.reviews(), sent)).status).toBe(303);
  const reviews = (await events()).filter(({ type }) => type === "card-reviewed");
  expect(reviews).toMatchObject([{ rating: "good", outcome: { verdict: "right" } }]);
});

test("another rating can be chosen, and chosen again", async () => {
  const ann = await learned(["angle"], 3);
  const told = await ann.submit(await ann.open(paths.due()), paths.reviews(), { skip: "yes" });
  const review = told.url.split("/").at(-1) ?? "";
  expect(textOf(told.html)).toContain("It comes back tomorrow.");
  for (const rating of ["easy", "hard"]) {
    const page = await ann.open(paths.review(review));
    expect((await ann.submit(page, paths.ratings(review), { rating })).url).toBe(paths.reviews());
  }
  const page = await ann.open(paths.review(review));
  expect(page.html).toMatch(/value="hard" class="rating hard" aria-current="true"/);
  expect(textOf(page.html)).not.toContain("It comes back tomorrow.");
});

test("what is missing from an answer is said beside its field, and what was typed stays", async () => {
  const ann = await learned(["runs"], 3);
  const page = await ann.open(paths.due());
  const refused = await ann.submit(page, paths.reviews(), { text: "many" });
  expect(refused.status).toBe(422);
  expect(messageFor(refused.html, "text")).toContain("number");
  expect(formOf(refused.html, paths.reviews()).get("text")).toBe("many");
  expect(formOf(refused.html, paths.reviews()).get("review")).toBe(formOf(page.html, paths.reviews()).get("review"));
});

test("no page tells a key before its question was answered", async () => {
  const ann = await learned(["angle"], 3);
  const due = await ann.open(paths.due());
  expect(due.html).not.toContain("Distance is shown by how long the run lasts.");
  expect(textOf(due.html)).not.toContain("The bees read the angle against gravity.");
  const deck = await ann.open(paths.flashcards("bees"));
  expect(textOf(deck.html)).toContain("The bees read the angle against gravity.");
  for (const { id, stem } of bees.questions) {
    if (id !== "angle") expect(textOf(deck.html)).not.toContain(stem);
  }
  expect(textOf(deck.html)).toContain("6 questions of the quiz will be here, too");
});

test.each([
  ["a question that was never answered", { quiz: "bees", card: "closer", option: "false" }],
  ["a rating of such a question", { quiz: "bees", card: "closer", rating: "good" }],
  ["a question that there is not", { quiz: "bees", card: "nothing", rating: "good" }],
  ["a flashcard that there is not", { quiz: "bees", card: "fact:zzz", rating: "good" }],
  ["a quiz that there is not", { quiz: "wasps", card: "angle", rating: "good" }],
  ["nothing at all", {}],
])("%s cannot be reviewed, and nothing is kept", async (_, fields) => {
  const ann = await learned(["angle"], 3);
  const before = await events();
  expect((await ann.post(paths.reviews(), fields)).status).toBe(404);
  expect(await events()).toEqual(before);
});

test.each(["", "perfect", "5"])("“%s” is no rating", async (rating) => {
  const ann = await learned(["angle"], 3);
  const card = flashcardId(facts[0]?.front ?? "");
  expect((await ann.post(paths.reviews(), { quiz: "bees", card, rating })).status).toBe(422);
  expect((await ann.post(paths.ratings("r"), { rating })).status).toBe(422);
});

test("a review of another browser is not shown, and cannot be rated", async () => {
  const ann = await learned(["angle"], 3);
  const told = await ann.submit(await ann.open(paths.due()), paths.reviews(), { skip: "yes" });
  const bob = new Visitor();
  expect((await bob.open(told.url)).status).toBe(404);
  expect((await bob.post(`${told.url}/ratings`, { rating: "easy" })).status).toBe(404);
  expect(bob.received).toEqual([]);
});

test("a flashcard that somebody new rates is kept, comes up when it is due, and leads on in the deck", async () => {
  const bob = new Visitor();
  const deck = await bob.open(paths.flashcards("bees"));
  expect(facts.length).toBeGreaterThan(0);
  for (const { front, back } of facts) expect(textOf(deck.html)).toContain(`${front}Turn${back}`);
  const card = flashcardId(facts[0]?.front ?? "");
  const sent = await bob.post(paths.reviews(), { review: "r1", quiz: "bees", card, rating: "again", next: "2" });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, paths.flashcard("bees", 2)]);
  const dealt = await bob
    .anotherTab({ htmx: true })
    .post(paths.reviews(), { quiz: "bees", card, rating: "again", next: "2" });
  expect([dealt.status, dealt.html]).toEqual([204, ""]);
  expect(textOf((await bob.open(paths.flashcards("bees"))).html)).toContain("Answered today. It comes back tomorrow.");
  expect(textOf((await bob.open(paths.reviews())).html)).toContain("1 card · next tomorrow");
});

test("a flashcard that is due is turned and rated on a page of its own", async () => {
  const card = flashcardId(facts[0]?.front ?? "");
  const at = Date.now() - 3 * day;
  const { id: quiz, revision, title } = bees;
  const ann = await learnedFrom([
    { type: "card-reviewed", review: "r0", at, quiz, revision, title, card, rating: "again" },
  ]);
  const page = await ann.open(paths.due());
  expect(textOf(page.html)).toContain(facts[0]?.back);
  expect((await ann.submit(page, paths.reviews(), { rating: "good" })).url).toBe(paths.reviews());
});

test("a question or a whole quiz can be left out, and brought back", async () => {
  const ann = await learned(["angle", "closer", "runs"], 5);
  await ann.post(paths.pauses(), { quiz: "bees", card: "angle" });
  expect(textOf((await ann.open(paths.reviews())).html)).toContain("3 cards · 2 due · 1 left out");
  await ann.post(paths.pauses(), { quiz: "bees" });
  const out = await ann.open(paths.reviews());
  expect(textOf(out.html)).toContain("3 cards · left out");
  expect((await ann.open(paths.due())).url).toBe(paths.reviews());
  await ann.submit(out, paths.pauses(), { end: "yes" });
  expect(textOf((await ann.open(paths.reviews())).html)).toContain("3 cards · 3 due");
  expect((await ann.post(paths.pauses(), { quiz: "wasps" })).status).toBe(404);
});

test("how much to remember and a goal are kept; what cannot be chosen is refused beside its field", async () => {
  const ann = await learned(["angle"], 5);
  const saved = await ann.submit(await ann.open(paths.reviews()), paths.reviewWishes(), {
    retention: "0.95",
    goal: "10",
  });
  expect(textOf(saved.html)).toContain("Saved.");
  expect(textOf(saved.html)).toContain("Your goal for today: 0 of 10 cards.");
  expect(formOf(saved.html, paths.reviewWishes()).get("retention")).toBe("0.95");
  for (const [field, value] of [
    ["retention", "1"],
    ["retention", ""],
    ["goal", "-1"],
    ["goal", "∞"],
  ] as const) {
    const refused = await ann.submit(saved, paths.reviewWishes(), { [field]: value });
    expect(refused.status).toBe(422);
    expect(messageFor(refused.html, field)).toContain("Choose");
    expect(refused.title).toBe("Error: My reviews");
  }
  expect((await events()).filter(({ type }) => type === "review-wishes")).toHaveLength(1);
});

test("a goal and the days in a row stand beside what is due, for who chose a goal and for nobody else", async () => {
  const today = answered("bees", bees.revision, ["angle"], 0).map((event) => ({ ...event, attempt: "today" }));
  const ann = await learnedFrom([...answered("bees", bees.revision, ["angle"], 1), ...(today as LearnerEvent[])]);
  const pages = [paths.home(), paths.reviews()];
  for (const path of pages) {
    expect(textOf((await ann.open(path)).html)).not.toMatch(/Your goal for today|\d days in a row/);
  }
  await ann.post(paths.reviewWishes(), { retention: "0.9", goal: "5" });
  const told = "Your goal for today: 1 of 5 cards, and no more is due: today counts, 2 days in a row.";
  for (const path of pages) expect(textOf((await ann.open(path)).html)).toContain(told);
});

test("a card of a quiz that was deleted is told so, and can be left out", async () => {
  const ann = await learnedFrom(answered("0123456789ab", "gone", ["angle"], 5));
  const lost = await ann.open(paths.due());
  expect(lost.title).toBe("A quiz that is gone");
  expect((await ann.submit(lost, paths.pauses())).url).toBe(paths.reviews());
});

test("a question that a newer revision has no more is asked as it was", async () => {
  const ann = await learned(["angle"], 5);
  await env.QUIZZES.getByName("bees").keep(bees);
  publish({ ...bees, revision: "newer", questions: bees.questions.slice(1) });
  const told = await ann.submit(await ann.open(paths.due()), paths.reviews(), { skip: "yes" });
  expect([told.status, told.title]).toEqual([200, `Skipped: ${bees.title}`]);
});

test("a review on its way while everything was deleted is not kept, and does not bring the session back", async () => {
  const ann = await learned(["closer"], 5);
  const slow = ann.anotherTab();
  const form = formOf((await ann.open(paths.due())).html, paths.reviews());
  form.set("option", "false");
  const listed = events();
  await Promise.all([slow.post(paths.reviews(), form), listed.then(() => ann.post(paths.deletion()))]);
  expect(await events()).toEqual([]);
  expect(slow.received).toEqual([]);
});

test("days are the visitor's own: the browser's zone is believed, and nonsense is not", async () => {
  const ann = await learned(["angle"], 0);
  const zoneOf = async () => /data-zone="([^"]*)"/.exec((await ann.open(paths.reviews())).html)?.[1];
  ann.cookies.set("zone", "Pacific%2FKiritimati");
  expect(await zoneOf()).toBe("Pacific/Kiritimati");
  ann.cookies.set("zone", "Nowhere%2FAtlantis");
  expect(await zoneOf()).toBe("UTC");
});

test("each page is one address for the page and its fragment, with one title", async () => {
  const ann = await learned(["angle", "closer"], 5);
  const told = await ann.submit(await ann.open(paths.due()), paths.reviews(), { skip: "yes" });
  for (const address of [paths.reviews(), paths.due(), told.url, paths.flashcards("bees")]) {
    const page = await ann.send(address);
    const fragment = await ann.anotherTab({ htmx: true }).send(address);
    expect([address, fragment.status, fragment.title]).toEqual([address, 200, page.title]);
    expect(page.html).toMatch(/^<!doctype html>/);
    expect(fragment.html).toMatch(/^<title>/);
  }
});

/** Somebody who answered questions of the quiz on bees wrong, some days ago. */
function learned(questions: string[], daysAgo: number, habits = {}): Promise<Visitor> {
  return learnedFrom(answered("bees", bees.revision, questions, daysAgo), habits);
}

async function learnedFrom(log: LearnerEvent[], habits = {}): Promise<Visitor> {
  await env.LEARNERS.getByName(session).absorb(log);
  const visitor = new Visitor(habits);
  visitor.cookies.set("__Host-session", session);
  return visitor;
}

function answered(quiz: string, revision: string, questions: string[], daysAgo: number): LearnerEvent[] {
  const at = Date.now() - daysAgo * day;
  const asked = questions.map((id) => ({ id, points: 1 }));
  return [
    { type: "attempt-begun", attempt: "past", at, quiz, revision, title: bees.title, seed: "s", questions: asked },
    ...questions.map(
      (question): LearnerEvent => ({
        type: "response-given",
        id: question,
        attempt: "past",
        at,
        question,
        response: { kind: "skipped" },
        outcome: { verdict: "skipped", score: 0 },
      }),
    ),
  ];
}

function events(): Promise<LearnerEvent[]> {
  return env.LEARNERS.getByName(session).list() as Promise<LearnerEvent[]>;
}
