import type { Facts } from "../facts/facts.ts";
import type { Quantity } from "../facts/quantities/quantities.ts";
import { sentenceOf } from "./sentence.ts";

/** A number as the article writes it, hedge and unit included, and what it counts where that stands beside it. */
export type KeyNumber = { text: string; measures: string | null; source: string };

/** As many as anybody can learn. */
const most = 15;

/** The numbers worth knowing, in the article's order: those that measure or count something, the most telling of them. */
export function keyNumbers(facts: Facts): KeyNumber[] {
  const best = new Set(
    telling(facts)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, most),
  );
  return facts.quantities.filter((quantity) => best.has(quantity)).map((quantity) => entry(quantity, facts));
}

/** “A quarter of a million” is another number than its last words. */
const portion = /(?:quarters?|half|halves|thirds?|fifths?|tenths?|dozens|hundreds|thousands) of $/i;

/** Numbers with a unit or something counted, each once. */
export function telling({ quantities, reading }: Facts): Quantity[] {
  const seen = new Set<string>();
  return quantities.filter(({ value, unit, counted, start }) => {
    const key = `${value} ${unit} ${counted}`;
    if (seen.has(key) || portion.test(reading.text.slice(Math.max(0, start - 14), start))) return false;
    seen.add(key);
    return unit !== "" || (counted !== "" && Math.abs(value) > 2);
  });
}

function entry({ number, hedge, counted, sentence, end }: Quantity, { reading }: Facts): KeyNumber {
  const figure = reading.text.slice(number.start, number.end);
  // “a dozen trade, energy, and other agreements”: what is counted comes at the end of the list.
  const inList = /^, \p{Ll}/u.test(reading.text.slice(end, end + 3));
  return {
    text: [hedge, figure].filter((part) => part !== "").join(" "),
    measures: counted === "" || inList ? null : counted.replace(/^-/, ""),
    source: sentenceOf(reading, sentence),
  };
}

/** Money, shares and large figures tell more than “three days”. */
function weight({ unit, value, rounding }: Quantity): number {
  const exact = Math.abs(value) > 10 && rounding < Math.abs(value) ? 1 : 0;
  return (/[%$€£¥₹]|dollar|euro|pound/.test(unit) ? 2 : 0) + Math.min(3, Math.log10(Math.abs(value) + 1)) + exact;
}
