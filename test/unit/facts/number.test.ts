import { describe, expect, it } from "vitest";
import { roundingOf, valueOfNumeral } from "../../../src/facts/quantities/number.ts";

describe("a numeral's value", () => {
  it.each([
    ["100,000", 100_000],
    ["4.56bn", 4_560_000_000],
    ["1.2 million", 1_200_000],
    ["twenty-three", 23],
    ["two billion", 2_000_000_000],
    ["a dozen", 12],
    ["two thirds", 2 / 3],
    ["320m", 320_000_000],
  ])("%s", (text, value) => {
    expect(valueOfNumeral(text)).toBeCloseTo(value, 6);
  });

  it("is none where there is no number", () => {
    expect(valueOfNumeral("several")).toBeUndefined();
  });

  it("tells how roundly it is given", () => {
    expect([100_000, 23_000, 17, 4.5, 0].map(roundingOf)).toEqual([5, 3, 0, -1, 0]);
  });
});
