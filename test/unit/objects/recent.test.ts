import { expect, test } from "vitest";
import { Recent } from "../../../src/objects/recent.ts";

test("what was used last is kept, what was not goes first", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  expect(recent.get("a")).toBe(1);
  recent.set("c", 3);
  expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([1, undefined, 3]);
});

test("a value that is set again counts once", () => {
  const recent = new Recent<number>(2);
  for (const value of [1, 2, 3]) recent.set("a", value);
  recent.set("b", 4);
  expect([recent.get("a"), recent.get("b")]).toEqual([3, 4]);
});
