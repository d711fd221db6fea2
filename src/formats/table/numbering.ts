import type { Cells } from "./drafts.ts";

/** How numbers point at answers: what the first one is called, and whether a number is never an answer’s own words. */
export type Numbering = { base: 0 | 1; always: boolean };

/** Numbers are meant as such throughout a table where each row has one that fits, and some row has no such answer. */
export function numberingOf(table: readonly Cells[]): Numbering {
  const rows = table
    .map((cells) => ({
      numbers: cells
        .one("correct")
        .split(/[,;|\s]+/)
        .filter((part) => part !== ""),
      options: cells.all("option").filter((text) => text !== ""),
    }))
    .filter(({ options }) => options.length > 1);
  const base = rows.some(({ numbers, options }) => numbers.includes("0") && !options.includes("0")) ? 0 : 1;
  const fits = (number: string, count: number) =>
    /^\d{1,2}(?:\.0+)?$/.test(number) && Number(number) >= base && Number(number) < base + count;
  const all = rows.every(({ numbers, options }) => numbers.length > 0 && numbers.every((n) => fits(n, options.length)));
  return { base, always: all && rows.some(({ numbers, options }) => numbers.some((n) => !options.includes(n))) };
}
