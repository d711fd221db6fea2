import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/text/sentences.ts";

/** A text in which “¦” stands where a sentence must end, and nowhere else. */
function expectEnds(marked: string): void {
  const text = marked.replaceAll("¦", "");
  const found = sentences(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split("¦").map((sentence) => sentence.trim()));
}

describe("sentences end", () => {
  it.each([
    "He left at noon.[1] ¦She stayed.[2][3] ¦They slept.[citation needed] ¦A day came.[a][note 2] ¦“I am here,” he said.",
    "Was it so?[4]:12 ¦It was. [citation needed] ¦She left the U.S.[5] ¦In 1990 she died.",
    "He left at noon.1 ¦She stayed.2,3 ¦“They slept.”4 ¦Nobody woke.¹ ¦The end came.",
    "They have rights. 4 ¦Even though they vote, they lose. ¦12 Russian ships sank. ¦10 Downing Street is old.",
  ])("after the mark of a note: %s", expectEnds);
});

describe("a line's end", () => {
  it.each(["This is the first line of the mail, which the program has wrapped as\nMail programs, as they do."])(
    "in a full line ends no sentence, be it after an abbreviation: %s",
    expectEnds,
  );

  it.each([
    `A headline of some fifty letters, as newspapers have them\n¦The first paragraph follows ${"and goes on ".repeat(20)}here.\n¦Next.`,
    "A headline of a mail with some forty-six letters\n¦The first line of the mail, which a program has wrapped at its seventieth\ncolumn.",
    "Which is it?\n¦a. The first\n¦b. The second\n¦c) The third",
  ])("ends a sentence where there was room for the next word: %s", expectEnds);
});

describe("sentences", () => {
  it("hold every letter once and in order, whatever the marks between", () => {
    const pieces = [
      "Mr.",
      "p.m.",
      "5",
      " ",
      "\n",
      "\r\n",
      "…",
      "?",
      "”",
      "“",
      "[1]",
      "(",
      ".",
      "A.",
      "It",
      "who",
      "said",
      "a.b?c=d",
      ":",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const letters = sentences(text).map(({ start, end }) => text.slice(start, end));
        expect(letters.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
