import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { type AttemptBegun, keyOf, type LearnerEvent, type ResponseGiven } from "../../../src/quiz/learner.ts";

const day = 24 * 60 * 60 * 1000;
const learner = () => env.LEARNERS.getByName("somebody");

beforeEach(() => reset());

test("events are listed in the order in which they happened, whatever the order in which they came", async () => {
  const events = [given("b", "q2", 40), given("a", "q1", 20), begun("b", 30), begun("a", 10), given("a", "q0", 20)];
  await learner().absorb(events);
  expect(await keys()).toEqual(["a", "a/q0", "a/q1", "b", "b/q2"]);
});

test("an attempt begins before its answers even when the clock did not move", async () => {
  await learner().absorb([given("a", "q1", 10), begun("a", 10)]);
  expect(await keys()).toEqual(["a", "a/q1"]);
});

test("reading one attempt reads that one, though other ids begin alike", async () => {
  const ids = ["a", "a-", "a-b", "a_", "a_b", "a0", "aa", "A", "a1/x".slice(0, 2), "-", "_", "0"];
  for (const id of ids) await keep(begun(id, 1), given(id, "q", 2), given(id, "q-1", 3));
  for (const id of ids) expect(await keys(id)).toEqual([id, `${id}/q`, `${id}/q-1`]);
  expect(await keys("b")).toEqual([]);
  expect(await keys("a/")).toEqual([]);
  expect(await keys("%")).toEqual([]);
});

test("the first event of a key is kept, and returned to whoever brings another", async () => {
  await keep(begun("a", 1));
  expect(await learner().append(given("a", "q", 1, "first"))).toMatchObject({ id: "first" });
  expect(await learner().append(given("a", "q", 2, "second"))).toMatchObject({ id: "first", at: 1 });
  expect(await keys()).toEqual(["a", "a/q"]);
});

test("an answer to an attempt that is not here is not kept, and whoever brings it is told", async () => {
  expect(await learner().append(given("a", "q", 1))).toBeNull();
  await keep(begun("a", 1), given("a", "q", 2));
  expect(await learner().append(given("a-", "q", 3))).toBeNull();
  await learner().forget();
  expect(await learner().append(given("a", "q2", 4))).toBeNull();
  expect(await keys()).toEqual([]);
  expect(await alarm()).toBeNull();
});

test("what was kept is there after eviction", async () => {
  await keep(begun("a", 1), given("a", "q", 2));
  await evictDurableObject(learner());
  expect(await keys()).toEqual(["a", "a/q"]);
});

test("an answer costs one row written, its resending none, and the first event the table and the alarm", async () => {
  await keep(begun("a", 1));
  expect(await changes(given("a", "q1", 2))).toBe(1);
  expect(await changes(given("a", "q2", 3))).toBe(1);
  expect(await changes(given("a", "q2", 4))).toBe(0);
});

test("the alarm is not moved for an answer a day later, but in time", async () => {
  await keep(begun("a", 1));
  const first = await alarm();
  await keep(given("a", "q1", 2));
  expect(await alarm()).toBe(first);
  await runInDurableObject(learner(), (_, { storage }) => storage.setAlarm(Date.now() + 401 * day));
  await keep(given("a", "q2", 3));
  expect((await alarm()) ?? 0).toBeLessThan(Date.now() + 402 * day);
  await runInDurableObject(learner(), (_, { storage }) => storage.setAlarm(Date.now() + 399 * day));
  await keep(given("a", "q3", 4));
  expect((await alarm()) ?? 0).toBeGreaterThan(Date.now() + 429 * day);
});

test("who stays away is remembered as long as the cookie lasts, then forgotten wholly", async () => {
  await keep(begun("a", 1), given("a", "q1", 2));
  expect((await alarm()) ?? 0).toBeGreaterThan(Date.now() + 400 * day);
  expect(await runDurableObjectAlarm(learner())).toBe(true);
  expect(await keys()).toEqual([]);
  expect(await alarm()).toBeNull();
  await evictDurableObject(learner());
  expect(await keys()).toEqual([]);
});

test("who comes back after being forgotten begins anew", async () => {
  await keep(begun("a", 1));
  await learner().forget();
  await keep(begun("b", 2));
  expect(await keys()).toEqual(["b"]);
  expect(await alarm()).not.toBeNull();
});

test("another session's events are taken in once, and what is here stays as it is", async () => {
  await keep(begun("a", 1), given("a", "q", 2, "mine"));
  const theirs = [begun("a", 9), given("a", "q", 3, "theirs"), given("a", "q2", 4), begun("b", 5)];
  for (let i = 0; i < 2; i++) await learner().absorb(theirs);
  expect(await keys()).toEqual(["a", "a/q", "a/q2", "b"]);
  expect((await learner().list("a"))[1]).toMatchObject({ id: "mine" });
});

test("taking in nothing keeps nothing", async () => {
  await learner().absorb([]);
  expect(await alarm()).toBeNull();
});

test("reading one attempt among many reads its rows, not all", async () => {
  await learner().absorb(Array.from({ length: 500 }, (_, i) => [begun(`a${i}`, i), given(`a${i}`, "q", i)]).flat());
  const read = await runInDurableObject(learner(), (object, { storage }) => {
    const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = [];
    const sql = Object.getPrototypeOf(storage.sql);
    const exec = sql.exec;
    sql.exec = function (this: SqlStorage, ...args: Parameters<SqlStorage["exec"]>) {
      const cursor = exec.apply(this, args);
      cursors.push(cursor);
      return cursor;
    };
    object.list("a250");
    sql.exec = exec;
    return cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  });
  expect(read).toBeLessThan(20);
});

function begun(attempt: string, at: number): AttemptBegun {
  const questions = [{ id: "q", points: 1 }];
  return { type: "attempt-begun", attempt, at, quiz: "bees", revision: "1", title: "Bees", seed: "s", questions };
}

function given(attempt: string, question: string, at: number, id = "r"): ResponseGiven {
  const outcome = { verdict: "skipped", score: 0 } as const;
  return { type: "response-given", id, attempt, at, question, response: { kind: "skipped" }, outcome };
}

async function keep(...events: LearnerEvent[]): Promise<void> {
  for (const event of events) await learner().append(event);
}

async function keys(attempt?: string): Promise<string[]> {
  return (await learner().list(attempt)).map(keyOf);
}

/** How many rows keeping an event inserts, updates or deletes. */
function changes(event: LearnerEvent): Promise<number> {
  return runInDurableObject(learner(), async (object, { storage }) => {
    const count = () => Number(storage.sql.exec("SELECT total_changes() AS n").one()["n"]);
    const before = count();
    await object.append(event);
    return count() - before;
  });
}

function alarm(): Promise<number | null> {
  return runInDurableObject(learner(), (_, { storage }) => storage.getAlarm());
}
