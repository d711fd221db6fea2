import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDevice, type Written } from "../../../src/offline/device.ts";
import { WrittenQuizzes } from "../../../src/offline/written.ts";
import { begun } from "../../unit/study/events.ts";
import { bees } from "../quizzes.ts";
import { type Held, hold, letGo } from "./devices.ts";

const minute = 60_000;
const one: Written = {
  quiz: "one",
  at: 0,
  form: [
    ["kinds", "choice"],
    ["kinds", "match"],
  ],
  written: [{ id: "a" }],
};
const other: Written = { ...one, quiz: "other" };

let phone: Held;
let quizzes: WrittenQuizzes;
beforeEach(async () => {
  phone = await hold("phone");
  quizzes = new WrittenQuizzes(phone.device);
});
afterEach(() => letGo(phone));

test("what the site took is sent no more, with the form as it was and the questions", async () => {
  await quizzes.put(one);
  const sent: FormData[] = [];
  for (let time = 0; time < 2; time++) {
    await quizzes.sendAll(async (form) => {
      sent.push(form);
      return "taken";
    }, 0);
  }
  expect(sent.map((form) => [form.getAll("kinds"), form.get("written")])).toEqual([
    [["choice", "match"], '[{"id":"a"}]'],
  ]);
  expect(await quizzes.unsaved()).toEqual([]);
});

test("where the network is lost on the way, nothing is lost", async () => {
  await quizzes.put(one);
  const lost = () => Promise.reject(new TypeError("Failed to fetch"));
  await expect(quizzes.sendAll(lost, 0)).rejects.toThrow("Failed to fetch");
  expect([await quizzes.waiting(0), await quizzes.unsaved()]).toEqual([1, ["one"]]);
});

test("what the site cannot take now is left in peace for a minute, and does not hold up what comes after it", async () => {
  await quizzes.put(one);
  await quizzes.put(other);
  let calls = 0;
  const busy = async () => (++calls === 1 ? "later" : "taken") as "later" | "taken";
  await quizzes.sendAll(busy, 0);
  expect(await quizzes.unsaved()).toEqual(["one"]);
  expect(await quizzes.waiting(0)).toBe(0);
  await quizzes.sendAll(busy, minute - 1);
  expect(calls).toBe(2);
  await quizzes.sendAll(busy, minute);
  expect(await quizzes.unsaved()).toEqual([]);
});

test("what the site refuses stays on the device, and is not sent again", async () => {
  await quizzes.put(one);
  await quizzes.sendAll(async () => "refused", 0);
  await quizzes.sendAll(() => Promise.reject(new Error("asked again")), 0);
  expect([await quizzes.waiting(0), await quizzes.unsaved(), await quizzes.has("one")]).toEqual([0, ["one"], true]);
});

test("a quiz that somebody wants here stays, and one that was taken off does not come back by itself", async () => {
  for (let i = 0; i < 3; i++) {
    await phone.sets.put({ quiz: { ...bees, id: `quiz${i}` }, study: null }, { isCurrent: true, now: i });
  }
  await phone.sets.pin("quiz0");
  await phone.sets.put({ quiz: { ...bees, id: "quiz0" }, study: null }, { isCurrent: true, now: 0 });
  await phone.sets.prune(1);
  expect((await phone.sets.list()).map(({ id }) => id)).toEqual(["quiz2", "quiz0"]);
  await phone.sets.leave("bees", 5);
  const events = [{ ...begun("a", 0, ["q"]), quiz: "bees" }];
  expect(await phone.sets.missing(events, 8)).toEqual([]);
  expect(await phone.sets.left()).toEqual(["bees"]);
  await phone.sets.allow("bees");
  expect(await phone.sets.missing(events, 8)).not.toEqual([]);
});

test("a quiz that is nowhere else does not make room for others", async () => {
  for (let i = 0; i < 3; i++) {
    const quiz = { ...bees, id: `quiz${i}` };
    await phone.sets.put({ quiz, study: null }, { isCurrent: true, now: i });
  }
  await phone.sets.prune(1, ["quiz0"]);
  expect((await phone.sets.list()).map(({ id }) => id)).toEqual(["quiz2", "quiz0"]);
});

test("a device that was filled by the version before keeps all it has", async () => {
  const before = await openDB("before", 1, {
    upgrade(db) {
      db.createObjectStore("events", { keyPath: "key" });
      db.createObjectStore("unsent");
      db.createObjectStore("sets");
      db.createObjectStore("current", { keyPath: "quiz" });
      db.createObjectStore("known");
    },
  });
  await before.put("sets", { quiz: bees, study: null }, `bees@${bees.revision}`);
  await before.put("unsent", "", "some/answer");
  before.close();
  const device = await openDevice("before");
  expect(await device.get("sets", `bees@${bees.revision}`)).toEqual({ quiz: bees, study: null });
  expect(await device.getAllKeys("unsent")).toEqual(["some/answer"]);
  expect(await device.getAllKeys("written")).toEqual([]);
  device.close();
  await deleteDB("before");
});
