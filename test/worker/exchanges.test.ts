import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { type Exchanged, overlap, type Sending } from "../../src/quiz/exchange.ts";
import { keyOf, type LearnerEvent } from "../../src/quiz/learner.ts";
import type { KeptSet } from "../../src/study/kept-set.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

const day = 24 * 60 * 60 * 1000;
let ann: Visitor;

beforeEach(async () => {
  await reset();
  publish(bees);
  ann = new Visitor();
});

test("what was answered without a network comes in, and stands in the scores", async () => {
  const { exchanged } = await exchange(ann, [answered("a", "closer", 5), begun("a", 5)]);
  expect(exchanged).toMatchObject({ refused: [], total: 2 });
  expect((await ann.open(paths.question("a", 1))).title).toMatch(/^Not right/);
});

test("the same sent again changes nothing, and is answered in the same way", async () => {
  const events = [begun("a", 5), answered("a", "closer", 4)];
  const first = await exchange(ann, events);
  const again = await exchange(ann, events);
  expect(again.exchanged.events).toEqual(first.exchanged.events);
  expect(again.exchanged.total).toBe(2);
});

test("where the server has an answer already, that one counts and the device is told it, however old it is", async () => {
  await exchange(ann, [begun("a", 9), answered("a", "closer", 8, "first")]);
  const { exchanged } = await exchange(ann, [answered("a", "closer", 7, "second")], Date.now());
  expect(exchanged.events.map((event) => "id" in event && event.id)).toContain("first");
  expect(JSON.stringify(exchanged.events)).not.toContain("second");
});

test("a device learns what came in since, though it happened long before", async () => {
  await exchange(ann, [begun("a", 9)]);
  const asked = Date.now();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await exchange(ann.anotherTab(), [begun("b", 20)]);
  const { exchanged } = await exchange(ann, [], asked);
  expect(exchanged.events.map(keyOf)).toEqual(["b"]);
  expect(exchanged.total).toBe(2);
  expect(overlap).toBeGreaterThan(60_000);
});

test("an answer to an attempt that was deleted meanwhile is refused, and nothing comes back to life", async () => {
  await exchange(ann, [begun("a", 3)]);
  await env.LEARNERS.getByName(ann.session ?? "").forget();
  const { exchanged } = await exchange(ann, [answered("a", "closer", 2)]);
  expect(exchanged).toMatchObject({ events: [], refused: ["a/closer"], total: 0 });
});

test("keys to edit quizzes and to lead classes neither leave the server this way nor come in", async () => {
  const shelved: LearnerEvent = {
    type: "quiz-shelved",
    quiz: "mine",
    at: Date.now(),
    title: "Mine",
    questions: 1,
    key: "top-secret",
  };
  await exchange(ann, [begun("a", 1)]);
  await env.LEARNERS.getByName(ann.session ?? "").append(shelved);
  const { exchanged } = await exchange(ann, [{ ...shelved, quiz: "other" }]);
  expect(exchanged).toMatchObject({ total: 1 });
  expect(JSON.stringify(exchanged)).not.toContain("secret");
  expect((await env.LEARNERS.getByName(ann.session ?? "").list()).map(keyOf)).not.toContain("shelf:other");
});

test("an answer from a clock that is days ahead counts, as given now; a wish of that time does not", async () => {
  const wishes: LearnerEvent = { type: "review-wishes", at: Date.now() + 9 * day, retention: 0.9, goal: null };
  const { exchanged } = await exchange(ann, [begun("a", -9), answered("a", "closer", -9), wishes]);
  expect(exchanged.refused).toEqual([keyOf(wishes)]);
  for (const event of exchanged.events) expect(Math.abs(event.at - Date.now())).toBeLessThan(60_000);
});

test("who has nothing and brings nothing gets no session; who brings something gets one", async () => {
  expect((await exchange(ann, [])).exchanged).toMatchObject({ events: [], total: 0 });
  expect(ann.session).toBeUndefined();
  await exchange(ann, [begun("a", 1)]);
  expect(ann.session).toMatch(/^[\w-]{21,}$/);
});

test.each([
  ["no JSON", "nothing"],
  ["another shape", JSON.stringify({ events: {}, since: 0 })],
  ["no time", JSON.stringify({ events: [] })],
  ["an event of no known type", JSON.stringify({ events: [{ type: "made-up", at: 1 }], since: 0 })],
])("what is %s is refused with 422", async (_, body) => {
  expect((await ann.send(paths.exchanges(), { method: "POST", body })).status).toBe(422);
});

test("another site can send nothing in somebody’s name", async () => {
  const headers = { "Sec-Fetch-Site": "cross-site" };
  const body = JSON.stringify({ events: [], since: 0 });
  expect((await ann.send(paths.exchanges(), { method: "POST", body, headers })).status).toBe(403);
});

test("only events from another device cost a second row", async () => {
  await exchange(ann, [begun("a", 1)]);
  const learner = env.LEARNERS.getByName(ann.session ?? "");
  await learner.append(answered("a", "closer", 0));
  const arrivals = await runInDurableObject(learner, (_, { storage }) =>
    storage.sql.exec("SELECT key FROM arrivals").toArray(),
  );
  expect(arrivals).toEqual([{ key: "a" }]);
  expect((await learner.list()).map(keyOf)).toEqual(["a", "a/closer"]);
});

test("a set is handed to a device whole, once for each revision", async () => {
  const seen = await ann.open(paths.keptSet("bees"));
  const set: KeptSet = JSON.parse(seen.html);
  expect(set.quiz).toEqual(bees);
  expect(set.study?.flashcards.length).toBeGreaterThan(0);
  const headers = { "If-None-Match": seen.headers.get("ETag") ?? "" };
  expect((await ann.send(paths.keptSet("bees"), { headers })).status).toBe(304);
  expect((await ann.open(`${paths.keptSet("bees")}?revision=${bees.revision}`)).html).toBe(seen.html);
  expect((await ann.open(paths.keptSet("nothing"))).status).toBe(404);
});

test("the study aids of a set are made once for all devices", async () => {
  await ann.open(paths.keptSet("bees"));
  const record = env.QUIZZES.getByName("bees");
  const { study } = await record.forDevices(bees.revision);
  expect(study?.flashcards.length).toBeGreaterThan(0);
  await record.keepStudy(bees.revision, null);
  expect(JSON.parse((await new Visitor().open(paths.keptSet("bees"))).html).study).toBeNull();
});

async function exchange(visitor: Visitor, events: LearnerEvent[], since = 0) {
  const body = JSON.stringify({ events, since } satisfies Sending);
  const seen = await visitor.send(paths.exchanges(), { method: "POST", body });
  return { status: seen.status, exchanged: JSON.parse(seen.html) as Exchanged };
}

/** An attempt at the one question on what is closer, that many days ago. */
function begun(attempt: string, daysAgo: number): LearnerEvent {
  const { id: quiz, revision, title } = bees;
  const at = Date.now() - daysAgo * day;
  return {
    type: "attempt-begun",
    attempt,
    at,
    quiz,
    revision,
    title,
    seed: attempt,
    questions: [{ id: "closer", points: 1 }],
  };
}

function answered(attempt: string, question: string, daysAgo: number, id = "response"): LearnerEvent {
  return {
    type: "response-given",
    id,
    attempt,
    at: Date.now() - daysAgo * day,
    question,
    response: { kind: "true-false", value: true },
    outcome: { verdict: "wrong", score: 0 },
  };
}
