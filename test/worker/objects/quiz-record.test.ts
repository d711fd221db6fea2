import { evictDurableObject, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { bees } from "../quizzes.ts";

const record = () => env.QUIZZES.getByName("bees");

beforeEach(() => reset());

test("a quiz that nobody began is found at no revision", async () => {
  expect(await record().find(bees.revision)).toBeNull();
});

test("every revision that was kept is found again, whole, even after eviction", async () => {
  const changed = { ...bees, revision: "later", title: "Changed" };
  await record().keep(bees);
  await record().keep(changed);
  await evictDurableObject(record());
  expect(await record().find(bees.revision)).toEqual(bees);
  expect(await record().find("later")).toEqual(changed);
  expect(await record().find("never")).toBeNull();
});

test("a revision that is kept stays as it is", async () => {
  await record().keep(bees);
  await record().keep({ ...bees, title: "Another under the same name" });
  expect((await record().find(bees.revision))?.title).toBe(bees.title);
});

test("the quiz that was saved last is the current one, and the one before is found at its revision", async () => {
  expect(await record().find()).toBeNull();
  await record().save(bees);
  await record().save({ ...bees, revision: "later", title: "Changed" });
  await evictDurableObject(record());
  expect((await record().find())?.title).toBe("Changed");
  expect(await record().find(bees.revision)).toEqual(bees);
});

test("a revision that is merely kept is not the current one", async () => {
  await record().keep(bees);
  expect(await record().find()).toBeNull();
});
