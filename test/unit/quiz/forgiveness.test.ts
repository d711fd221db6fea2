import { expect, test } from "vitest";
import { forgive } from "../../../src/quiz/forgiveness.ts";

const article = new Set(["president", "minister", "taiwan", "wang", "beijing"]);
const none = new Set<string>();

test.each<[string, string]>([
  ["putin", "Putin"],
  ["  the  PUTIN! ", "Putin"],
  ["Mr. Putin", "Putin"],
  ["cafe", "café"],
  ["healthcare", "health-care"],
  ["Capitol's", "Capitols"],
  ["trade and energy", "trade, energy"],
])("“%s” is the same as “%s”", (typed, key) => {
  expect(forgive(typed, [key], none)).toBe("same");
});

test.each<[string, string]>([
  ["Massrali", "Masrali"],
  ["Uhsakov", "Ushakov"],
  ["indivisibilty of secuirty", "indivisibility of security"],
])("“%s” is a slip for “%s”", (typed, key) => {
  expect(forgive(typed, [key], none)).toBe("slip");
});

test.each<[string, string]>([
  ["", "Putin"],
  ["Xi", "Li"],
  ["Rutin", "Putin"],
  ["1974", "1973"],
  ["Ireland", "Iceland"],
  ["minister", "ministers x"],
  ["Blinken", "Putin"],
])("“%s” is another answer than “%s”", (typed, key) => {
  expect(forgive(typed, [key], none)).toBe("other");
});

test("a word of the article is meant, not a slip", () => {
  expect(forgive("minister", ["ministor"], article)).toBe("other");
  expect(forgive("minister", ["ministor"], none)).toBe("slip");
});

test("other wordings count as the key does", () => {
  expect(forgive("COVID", ["COVID-19", "covid", "coronavirus"], none)).toBe("same");
});
