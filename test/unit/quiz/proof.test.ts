import { expect, test } from "vitest";
import { proofOf } from "../../../src/quiz/proof.ts";

/** The words that are marked. */
function marked(source: string, ...claims: string[]): string[] {
  return proofOf(source, claims).map(({ start, end }) => source.slice(start, end));
}

test("a key that stands in the source is marked, whatever its case", () => {
  expect(marked("Vladimir Putin met Xi Jinping.", "xi jinping")).toEqual(["Xi Jinping"]);
});

test("every claim that stands in it is marked, and those that touch or overlap are one", () => {
  expect(marked("It cited trade, energy and other deals.", "energy", "trade", "trade, energy")).toEqual([
    "trade, energy",
  ]);
});

test("a key within a longer word does not count", () => {
  expect(marked("The party met.", "art")).toEqual([]);
});

test("else the longest run of words in common is marked", () => {
  expect(marked("NATO’s eastward expansion endangers Russia.", "The eastward expansion of NATO")).toEqual([
    "eastward expansion",
  ]);
});

test("a run of empty words proves nothing", () => {
  expect(marked("He left it to the others.", "To the moon")).toEqual([]);
});

test("white space within the source does not hide the key", () => {
  expect(marked("Foreign\n Minister Wang", "foreign minister")).toEqual(["Foreign\n Minister"]);
});

test("letters whose lower case is longer do not shift the marks", () => {
  expect(marked("İzmir and Ankara agreed.", "ankara")).toEqual(["Ankara"]);
});
