import { expect, test } from "vitest";
import { paragraphs } from "../../../src/text/article.ts";
import { cpuTime } from "../stopwatch.ts";

const cut = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test("paragraphs stand between blank lines, a single line end is none", () => {
  expect(cut("\n  One\nstill one.  \n\nTwo.\n \t\n\n\nThree.\n")).toEqual(["One\nstill one.", "Two.", "Three."]);
});

test("the line ends of Windows make no difference", () => {
  expect(cut("One\r\nstill one.\r\n\r\nTwo.")).toEqual(["One\r\nstill one.", "Two."]);
});

test("an empty text has none", () => {
  expect(cut(" \n\n ")).toEqual([]);
});

test("100,000 words are cut in well under a second", () => {
  const start = cpuTime();
  expect(paragraphs("word word word\n\n".repeat(30_000))).toHaveLength(30_000);
  expect(paragraphs(`a${"\n ".repeat(300_000)}b`)).toHaveLength(2);
  expect(paragraphs("word ".repeat(120_000))).toHaveLength(1);
  expect(cpuTime() - start).toBeLessThan(1500);
});
