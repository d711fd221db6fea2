import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { isTold } from "../distractors/where-cities-are.ts";
import { namesIn } from "../lookup.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { asked } from "./asked.ts";
import { standsOnce } from "./swaps.ts";
import { unsure } from "./true-false.ts";
import { askingFor } from "./which.ts";

const longest = 26;
const blank = "____";

/** “Fill the gap: …”: a statement with one number or place left out. The last resort where no question can be put. */
export const gap: Family = {
  name: "gap",
  write: (facts) =>
    wholesOf(facts).flatMap((sentence) => {
      const whole = sentence.text;
      if (whole.split(/\s+/).length > longest || unsure.test(whole) || whole.includes(":")) return [];
      return [...numbers(facts, sentence, whole), ...places(facts, sentence, whole)];
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

function places(facts: Facts, { sentence, source, who }: Whole, whole: string): Candidate[] {
  const beside = [source].flat().join(" ");
  return namesIn(facts, sentence).flatMap((name): Candidate[] => {
    if (name === who || name.type !== "place") return [];
    if (!standsOnce(whole, name.name) || whole.startsWith(name.name)) return [];
    if (!isAsked(whole, name.name) || isListed(whole, name.name) || isTold(name.name, whole)) return [];
    const asking = askingFor(facts, name, beside);
    if (asking === undefined || asking.rivals.length < 2) return [];
    const stem = stemFor(whole, name.name);
    return asked(facts, {
      family: gap.name,
      stem,
      asking,
      source,
      sentence,
      confidence: 0.6,
      reason: "a place that matters",
    });
  });
}

/** “France, ____, and Italy”: where several are listed, others might be too. */
function isListed(whole: string, name: string): boolean {
  const [before = "", after = ""] = whole.split(name);
  return (
    /\p{Lu}[\p{L} ]+(?:,|,? (?:and|or)) (?:the )?$/u.test(before) || /^(?:,|,? (?:and|or)) (?:the )?\p{Lu}/u.test(after)
  );
}

const place = /(?<!\p{Lu}[\p{L}’'-]+) (?:in|to|from|of|on|with|near|against|for|at) (?:the )?$/u;

/** Whether a place stands alone behind a preposition, in a sentence that names something else: not “the Sorbonne in Paris”. */
function isAsked(whole: string, name: string): boolean {
  const [before = "", after = ""] = whole.split(name);
  const others = `${before.slice(1)} ${after}`.match(/(?<= )\p{Lu}[\p{L}’-]+|\d+/gu) ?? [];
  return (
    place.test(before) &&
    /^(?:[.,]| (?:and|in|on|at|by|for|to|from|with|after|before|during|as|where|which|until)(?!\p{L}))/u.test(after) &&
    others.length > 0
  );
}
