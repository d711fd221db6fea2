import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/text/sentences.ts";

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("end at a paragraph's end, with or without a full stop", () => {
    expect(split("A heading\n\nOne sentence. Another\n\nA third.")).toEqual([
      "A heading",
      "One sentence.",
      "Another",
      "A third.",
    ]);
  });

  it("are not ended by an abbreviation before a name", () => {
    expect(split("He asked Mr. Ito. She asked Gen. Park.")).toEqual(["He asked Mr. Ito.", "She asked Gen. Park."]);
  });

  it("end after U.S. where a new sentence begins", () => {
    expect(split("They moved to the U.S. The children stayed. The U.S. Senate voted.")).toHaveLength(3);
  });

  it("keep a question in quotation marks with the words that say who asked", () => {
    expect(split("“Is it far?” she asked. “Who knows!” Brandt said.")).toEqual([
      "“Is it far?” she asked.",
      "“Who knows!” Brandt said.",
    ]);
  });

  it("are not ended by a decimal point or by No. before a number", () => {
    expect(split("It rose by 3.5 per cent. No. 3 was late.")).toEqual(["It rose by 3.5 per cent.", "No. 3 was late."]);
  });

  it("are joined over a line that a mail program has wrapped", () => {
    expect(split("This line was wrapped by somebody's mail program and\ngoes on here. Next.")).toEqual([
      "This line was wrapped by somebody's mail program and\ngoes on here.",
      "Next.",
    ]);
  });

  it("keep the reference that follows their full stop", () => {
    expect(split("He wrote nine operas. [2] In 1891 he left.")).toEqual([
      "He wrote nine operas. [2]",
      "In 1891 he left.",
    ]);
  });

  it("are none in an empty text", () => {
    expect(sentences(" \n\n \t")).toEqual([]);
  });

  it("cover every word of a text in other scripts", () => {
    const text = "Привет, мир. Как дела? 你好。世界很大。 مرحبا بالعالم.";
    expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  it("grow in number as the text grows, and stay the same", () => {
    const part = "Dr. Ada met Mr. Bo. “Why?” he asked. It cost $3.50 (c. 1804).\n\nA heading\n\n";
    expect(split(part.repeat(500))).toEqual(Array.from({ length: 500 }, () => split(part)).flat());
  });
});
