import { expect, test } from "vitest";
import { figure } from "../../../views/parts/words.ts";

test.each([
  [0, "0"],
  [7, "7"],
  [0.5, "½"],
  [7.5, "7½"],
  [1 / 3, "⅓"],
  [1 / 3 + 1 / 3, "⅔"],
  [1 / 3 + 1 / 3 + 1 / 3, "1"],
  [2 + 2 / 3, "2⅔"],
  [0.1 + 0.2, "0.3"],
  [7.25, "7.3"],
  [6.97, "6.9"],
  [0.01, "0.1"],
])("%d points are written %s", (score, words) => {
  expect(figure(score)).toBe(words);
});
