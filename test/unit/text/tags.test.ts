import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/text/sentences.ts";
import { tag } from "../../../src/text/tags.ts";

const tagged = (text: string) => tag(text, sentences(text));

describe("tags", () => {
  it("point at their words in the raw text, whatever white space and marks stand between", () => {
    const text = "I don’t  know\n\n“why” the U.S.\tcan't — café №5 👍🏽 it’s 3.5% (or not).";
    const tokens = tagged(text);
    expect(tokens.length).toBeGreaterThan(15);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  });

  it("give part of speech and lemma", () => {
    const verb = tagged("The ministers were signing agreements.").find(({ text }) => text === "signing");
    expect(verb).toMatchObject({ pos: "VERB", lemma: "sign", sentence: 0 });
  });

  it("number their sentences as `sentences` does", () => {
    expect(tagged("One came. Two went.\n\nThree stayed.").map(({ sentence }) => sentence)).toEqual([
      0, 0, 0, 1, 1, 1, 2, 2, 2,
    ]);
  });
});
