import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";

const code = 'function f(a) { return a["b"] + "c"; } // "d\nconst x = `y`;\nif (x !== "z") { throw new Error("no"); }';
const german =
  "Die Kanzlerin sagte: „Wir schaffen das.“ In Berlin waren 3.000 Menschen.\n\n«Nous verrons», a dit Jean Martin.";

describe("hostile text", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\n\t "],
    ["marks alone", '"“”«»\'"…—'],
    ["code", code],
    ["other languages", german],
    ["one long word", "a".repeat(20_000)],
  ])("of %s is read without harm", (_, text) => {
    const { quotations, reading } = factsOf(text);
    for (const { start, end } of [...quotations, ...reading.mentions]) expect(text.slice(start, end)).not.toBe("");
  });

  it("gives no speaker to what nobody says in code", () => {
    expect(factsOf(code).quotations.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it("yields facts whose spans lie in the text, whatever it is", () => {
    const piece = fc.constantFrom(
      "Anna Berg",
      "said",
      "“",
      "”",
      '"',
      ",",
      ".",
      " ",
      "\n\n",
      "the president",
      "(EU)",
      "12 million",
      "who",
      "he",
      "Mr.",
      "’s",
      "May 3",
      "\u0301",
      "🙂",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const { quotations, roles, quantities, dates, acronyms, furniture } = factsOf(text);
        for (const { start, end } of [...quotations, ...roles, ...quantities, ...dates, ...acronyms, ...furniture]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("of 50,000 words is read in full: each of its parts gives what it gives alone", () => {
    const part = "Ruth Okafor, mayor of Tarnham, met 4,000 farmers. “The river will not wait for us,” Okafor said.\n\n";
    const copies = 2_800;
    const { quotations, quantities } = factsOf(part.repeat(copies));
    expect(quotations.filter(({ speaker }) => speaker?.name === "Ruth Okafor")).toHaveLength(copies);
    expect(quantities).toHaveLength(copies);
  });
});
