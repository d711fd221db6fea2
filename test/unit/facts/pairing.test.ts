import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairQuotationMarks } from "../../../src/facts/quotations/pairing.ts";

const quoted = (text: string) => pairQuotationMarks(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe("quotation marks", () => {
  it("are paired curly, straight and angled", () => {
    expect(quoted('“one” and "two" and «three»')).toEqual(["one", "two", "three"]);
  });

  it("leave alone what has no partner", () => {
    expect(quoted("He said “one” and left.” Then “two came.")).toEqual(["one"]);
    expect(quoted('A 6" nail, and nothing else')).toEqual([]);
  });

  it("keep single marks inside double ones", () => {
    expect(quoted("“He said ‘no’ to me,” she said.")).toEqual(["He said ‘no’ to me,"]);
  });

  it("may be single where no double ones are, apostrophes notwithstanding", () => {
    expect(quoted("‘The students’ books aren’t here,’ said Hill. It was ‘dull’.")).toEqual([
      "The students’ books aren’t here,",
      "dull",
    ]);
  });

  it("reopen at each paragraph of a speech", () => {
    const [first, second] = pairQuotationMarks("“It began.\n\n“It ended.”");
    expect(first).toMatchObject({ unclosed: true, end: 10 });
    expect(second).toMatchObject({ unclosed: false });
  });

  it("do not run from one paragraph into another", () => {
    expect(quoted("A lone “ mark\n\nand “a pair”.")).toEqual(["a pair"]);
  });

  it("never overlap, whatever the text", () => {
    const piece = fc.constantFrom("“", "”", '"', "«", "»", "'", "word", " ", ".", ",", "\n\n", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end, inner } of pairQuotationMarks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeLessThanOrEqual(end);
          last = end;
        }
      }),
    );
  });
});
