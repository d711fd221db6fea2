import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";

const open =
  /^(?:over|more than|less than|fewer than|at least|at most|no more than|no less than|no fewer than|up to|as many as|as much as|as few as|well over|just over|just under|under|below|above|some)$/i;

/** Whether a number is given as it is, or nearly so; after “over” and “up to” other numbers are true as well. */
export function isClosed({ hedge }: Quantity): boolean {
  return !open.test(hedge.trim());
}

/** The numbers of a sentence that it gives once each, and as numbers of their own: no scores, ages in brackets or ranges. */
export function numbersIn({ quantities, reading }: Facts, sentence: number): Quantity[] {
  const here = quantities.filter((quantity) => quantity.sentence === sentence);
  return here.filter(({ number, value }) => {
    const before = reading.text.slice(Math.max(0, number.start - 12), number.start);
    const after = reading.text.slice(number.end, number.end + 12);
    if (
      /(?:\(|between |from |and |[–-] ?|No\. ?|number )$/u.test(before) ||
      /^(?:\)| ?[–-] ?\d| (?:to|and|or) (?:\d|\p{L}+ ?(?:million|%))|:)/u.test(after)
    )
      return false;
    return here.filter((other) => other.value === value).length === 1;
  });
}
