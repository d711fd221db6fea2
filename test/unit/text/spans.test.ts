import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, locate, overlap } from "../../../src/text/spans.ts";
import { cpuTime } from "../stopwatch.ts";

/** What `quote` finds in `text`, as the raw text has it. */
function found(text: string, quote: string): string[] {
  return locate(fold(text), quote).map(({ start, end }) => text.slice(start, end));
}

describe("fold", () => {
  test("white space of any sort and length becomes one space", () => {
    expect(fold("a \u00a0\r\n\t b\u2003c").text).toBe("a b c");
  });

  test("is the same, offsets and all, whether or not something in the text needs Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB7 \n\t\u00a0'’“”–….") }), (text) => {
        const [quick, thorough] = [fold(text), fold(`${text}é`)];
        expect(`${quick.text}é`).toBe(thorough.text);
        expect(quick.offsets).toEqual(thorough.offsets.slice(0, -1));
      }),
    );
  });

  test("is NFC and white space folding, and nothing else", () => {
    const plain = (text: string) => text.replace(/\s+/gu, " ").normalize("NFC");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(fold(text.normalize("NFD")).text).toBe(plain(text));
      }),
    );
  });

  test("keeps the way back: every offset lies in the raw text and none goes backwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { text: folded, offsets } = fold(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0))).toBe(true);
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });

  test("folds a book's worth of accents in well under a second", () => {
    const start = cpuTime();
    fold("e\u0301 ".repeat(200_000));
    expect(cpuTime() - start).toBeLessThan(1000);
  });
});

describe("locate", () => {
  test("finds a sentence whatever its white space, and gives it as it stands", () => {
    expect(found("He  said:\r\n“No,\u00a0never.” Then left.", "said: “No, never.”")).toEqual([
      "said:\r\n“No,\u00a0never.”",
    ]);
  });

  test("finds composed in decomposed and the other way round", () => {
    expect(found("un cafe\u0301 noir", "café")).toEqual(["cafe\u0301"]);
    expect(found("un café noir", "cafe\u0301")).toEqual(["café"]);
    expect(found("\u1112\u1161\u11ab\u1100\u116e\u11a8 한국", "한국")).toEqual([
      "\u1112\u1161\u11ab\u1100\u116e\u11a8",
      "한국",
    ]);
  });

  test("never finds part of a character", () => {
    expect(found("cafe\u0301", "cafe")).toEqual([]);
    expect(found("x\u0302", "x")).toEqual([]);
    expect(found("👩\u200d🚀 flew", "👩\u200d🚀")).toEqual(["👩\u200d🚀"]);
  });

  test("holds offsets after emoji and other long characters", () => {
    expect(found("😀😀 “Yes” 😀", "“Yes” 😀")).toEqual(["“Yes” 😀"]);
  });

  test("is exact about case, quotation marks and dashes", () => {
    expect(found("It’s so – really.", "it’s so – really.")).toEqual([]);
    expect(found("It’s so – really.", "It's so – really.")).toEqual([]);
    expect(found("It’s so – really.", "It’s so - really.")).toEqual([]);
  });

  test("finds every place, overlapping ones too", () => {
    expect(locate(fold("a a a"), "a a")).toEqual([
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ]);
  });

  test("finds nothing for a quote of white space", () => {
    expect(locate(fold("a b"), " \n")).toEqual([]);
  });

  test("a sentence is found after any change of white space", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcé“”,.ñ😀"), minLength: 1, maxLength: 6 });
    const space = fc.constantFrom(" ", "\n", "\r\n", "\u00a0", "\t ", "   ", "\n\n");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(space, { minLength: 8, maxLength: 8 }),
        (all, gaps) => {
          const raw = `Before${gaps.map((gap, i) => gap + (all[i] ?? "")).join("")}`;
          const places = locate(fold(raw), all.join(" "));
          expect(places.length).toBeGreaterThan(0);
          for (const { start, end } of places)
            expect(fold(raw.slice(start, end)).text).toBe(all.join(" ").normalize("NFC"));
        },
      ),
    );
  });
});

test("spans that only touch do not overlap", () => {
  expect(overlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});
