import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readNumbers } from "../../../src/quiz/numerals.ts";

test.each<[string, number[]]>([
  ["100000", [100_000]],
  ["100,000", [100_000]],
  ["100 000", [100_000]],
  ["100\u00a0000", [100_000]],
  ["100'000", [100_000]],
  ["1,00,000", [100_000]],
  ["hundred thousand", [100_000]],
  ["a hundred-thousand", [100_000]],
  ["one hundred thousand troops", [100_000]],
  ["over 100,000 Russian troops", [100_000]],
  ["100k", [100_000]],
  ["100 K", [100_000]],
  ["100 thousand", [100_000]],
  ["0.1 million", [100_000]],
  ["100.000", [100, 100_000]],
  ["1.000.000", [1_000_000]],
  ["1.000,5", [1000.5]],
  ["1,000.5", [1000.5]],
  ["1,5", [1.5]],
  [".5", [0.5]],
  ["½", [0.5]],
  ["2½", [2.5]],
  ["2 1/2", [2.5]],
  ["half", [0.5]],
  ["half a million", [500_000]],
  ["two and a half million", [2_500_000]],
  ["$3.5bn", [3_500_000_000]],
  ["twelve hundred", [1200]],
  ["two hundred and five", [205]],
  ["twenty-five", [25]],
  ["a dozen", [12]],
  ["one million two hundred thousand", [1_200_000]],
  ["1 million 200 thousand", [1_200_000]],
  ["-5", [-5]],
  ["−5", [-5]],
  ["minus five", [-5]],
  ["COVID-19", [19]],
  ["3rd", [3]],
  ["45%", [45]],
  ["zero", [0]],
])("“%s” is read", (text, numbers) => {
  expect(readNumbers(text)).toEqual(numbers);
});

test.each([
  "",
  "many",
  "5 or 6",
  "5 6",
  "2019-2022",
  "1 2345",
  "two five",
  "nineteen ninety",
  "fifty-fifty",
  "3.14.15",
  "1/0",
])("“%s” is not taken for one number", (text) => {
  expect(readNumbers(text)).toEqual([]);
});

test("any whole number is read in digits, grouped, and in every locale's spaces", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
      expect(readNumbers(String(number))).toContain(number);
      expect(readNumbers(number.toLocaleString("en"))).toContain(number);
      expect(readNumbers(number.toLocaleString("fr"))).toContain(number);
      expect(readNumbers(number.toLocaleString("de"))).toContain(number);
    }),
  );
});

test("no text makes it fail or give what is no number", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(readNumbers(text).every(Number.isFinite)).toBe(true);
    }),
  );
});
