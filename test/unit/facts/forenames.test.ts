import { expect, test } from "vitest";
import { genderOf, isForename } from "../../../src/facts/names/forenames.ts";
import { moreEither, moreMen, moreWomen } from "../../../src/facts/names/more-forenames.ts";
import { isPlace } from "../../../src/facts/names/places.ts";

const more = [moreMen, moreWomen, moreEither].flatMap((list) => list.split(" "));

test("what our own list says of a forename goes before the borrowed one", () => {
  expect(genderOf("Andrea")).toBe("unknown");
  expect(genderOf("Yannick")).toBe("he");
  expect(genderOf("Marlee")).toBe("she");
  expect(isForename("Tate")).toBe(false);
});

test("no borrowed forename is a place, written twice, or anything but one capitalised name", () => {
  expect(more.filter((name) => isPlace(name))).toEqual([]);
  expect(more.filter((name) => !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name))).toEqual([]);
  expect(new Set(more).size).toBe(more.length);
});
