import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import { lookup } from "../lookup.ts";

const open =
  /^(?:over|more than|less than|fewer than|at least|at most|no more than|no less than|no fewer than|up to|as many as|as much as|as few as|well over|just over|just under|under|below|above|some)$/i;
const rangeBefore =
  /(?:(?:one|two|three|four|five|six) (?:in|out of) |\(|between |from |[\d%] and |[–-] ?|\d (?:by|to|or) |No\. ?|number )$/u;
const rangeAfter =
  /^(?:\)| by \d| ?[–-] ?\d| (?:to|and|or) (?:\d|\p{L}+ ?(?:million|%))|:| or (?:more|so|less|fewer)| others| years of age)/u;

/** “between 20 metres and [30]” */
const between = /(?<!\p{L})between (?:\S+ ){1,4}and $/iu;

/** “80 King Street West”: nobody counts these. */
const address = /^ (?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:St|Street|Road|Rd|Ave|Avenue|Lane|Drive|Boulevard|Square)(?!\p{L})/u;

/** Whether a number is given as it is, or nearly so; after “over” and “up to” other numbers are true as well. */
export function isClosed({ hedge }: Quantity): boolean {
  return !open.test(hedge.trim());
}

/** The numbers of a sentence that it gives once each, and as numbers of their own: no scores, ages, years or ranges. */
export function numbersIn(facts: Facts, sentence: number): Quantity[] {
  const { reading } = facts;
  const here = lookup(facts).quantities.get(sentence) ?? [];
  return here.filter((quantity) => {
    const { number, value } = quantity;
    const before = reading.text.slice(Math.max(0, number.start - 16), number.start);
    const after = reading.text.slice(number.end, number.end + 30);
    if (
      /^[£$€] /.test(reading.text.slice(number.start, number.end)) ||
      rangeBefore.test(before) ||
      rangeAfter.test(after)
    )
      return false;
    if (
      address.test(after) ||
      (/ and $/.test(before) && between.test(reading.text.slice(Math.max(0, number.start - 60), number.start)))
    )
      return false;
    if (isYear(quantity, before) || (/, $/.test(before) && /^,/.test(after))) return false;
    return here.filter((other) => other.value === value).length === 1;
  });
}

/** “the 2001 census”, “after 211 became”: years that have no date's form. */
function isYear({ value, unit, counted }: Quantity, before: string): boolean {
  if (!Number.isInteger(value) || unit !== "" || value > 2100) return false;
  if (value > 999 && /(?:^|\s)(?:the|in|of|by|since|until) $/iu.test(before)) return true;
  return value > 31 && counted === "" && /(?:^|\s)(?:in|after|before|since|until|by|during|AD) $/iu.test(before);
}
