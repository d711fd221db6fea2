import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { unsure } from "./checkable.ts";
import { standsOnce } from "./swaps.ts";

const longest = 26;
const blank = "____";

/**
 * “Fill the gap: …”: a statement with one number left out. The last resort where no question can be put. Places are not left out: the
 * sentence told which, or the options did (“in ____” beside “United States”).
 */
export const gap: Family = {
  name: "gap",
  write: (facts) =>
    wholesOf(facts).flatMap((sentence) => {
      const whole = sentence.text;
      if (sentence.who === undefined) return [];
      if (whole.split(/\s+/).length > longest || unsure.test(whole) || whole.includes(":")) return [];
      return numbers(facts, sentence, whole);
    }),
};

function stemFor(whole: string, words: string): string {
  return `Fill the gap: ${whole.replace(words, blank)}`;
}

function numbers(facts: Facts, { sentence, source }: Whole, whole: string): Candidate[] {
  return numbersIn(facts, sentence).flatMap((quantity): Candidate[] => {
    const key = facts.reading.text.slice(quantity.number.start, quantity.number.end);
    if (!standsOnce(whole, key) || whole.startsWith(key)) return [];
    const about = { family: gap.name, sentence, answer: key, confidence: 0.62, reason: "a key number" };
    if (!isClosed(quantity)) return typed(quantity, key, { ...about, stem: stemFor(whole, key), source });
    const rivals = rivalNumbers(facts, quantity);
    if (rivals.length < 2) return [];
    return [
      {
        ...about,
        question: { kind: "choice", asks: "number", stem: stemFor(whole, key), key, distractors: rivals, source },
      },
    ];
  });
}

type Typed = Omit<Candidate, "question"> & { stem: string; source: string | string[] };

/** After “over” and “at least” smaller numbers are true as well: the number is to be typed. */
function typed({ value, unit, counted }: Quantity, key: string, { stem, source, ...about }: Typed): Candidate[] {
  const noun = counted.split(" ").at(-1) ?? "";
  if (unit !== "" || !/^\d[\d,]*$/.test(key) || noun === "") return [];
  const asked = stem.replace("Fill the gap", "Fill the gap with a number");
  return [{ ...about, question: { kind: "numeric", asks: "number", stem: asked, key: value, unit: noun, source } }];
}
