import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dice, shuffle } from "../../../src/quiz/shuffle.ts";

test("the same seed gives the same order, and the list given is left alone", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const before = [...items];
      const once = shuffle(items, seed);
      expect(shuffle(items, seed)).toEqual(once);
      expect(items).toEqual(before);
      expect([...once].sort()).toEqual([...items].sort());
    }),
  );
});

test("seeds that differ in a letter put each option in each place equally often", () => {
  const rounds = 8000;
  const counts = [0, 0, 0, 0].map(() => [0, 0, 0, 0]);
  for (let i = 0; i < rounds; i++) {
    shuffle([0, 1, 2, 3], `attempt-${i}who-spoke`).forEach((item, place) => {
      const row = counts[item] as number[];
      row[place] = (row[place] ?? 0) + 1;
    });
  }
  // 2000 expected in each of 16 cells; a fair one strays by more than 200 (5 σ) less than once in a million runs.
  for (const count of counts.flat()) expect(Math.abs(count - rounds / 4)).toBeLessThan(200);
});

test("dice stay at least 0 and below 1", () => {
  const roll = dice("seed");
  const rolls = Array.from({ length: 10_000 }, roll);
  expect(Math.min(...rolls)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...rolls)).toBeLessThan(1);
  expect(rolls.reduce((a, b) => a + b) / rolls.length).toBeCloseTo(0.5, 1);
});
