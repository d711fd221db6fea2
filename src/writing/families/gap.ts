import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { rivalYears } from "../distractors/years.ts";
import { onlyYear } from "../sentence/dated.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { type Whole, wholeSentence, wholesOf } from "../sentence/whole.ts";
import { isSettled, isSound, unsure } from "./checkable.ts";
import { standsOnce } from "./swaps.ts";

const longest = 26;
const blank = "____";

/**
 * “Fill the gap: …”: a statement with one number left out. The last resort where no question can be put. Names are not left out: read
 * aloud, the sentence told which (“the child of professors, ____”), or the options did (“in ____” beside “United States”).
 */
export const gap: Family = {
  name: "gap",
  write: (facts) => [
    ...wholesOf(facts).flatMap((whole) => (isFit(whole) ? [...numbers(facts, whole), ...years(facts, whole)] : [])),
    ...inTails(facts).flatMap((whole) => (isFit(whole) ? numbers(facts, whole) : [])),
  ],
};

function isFit(whole: Whole): boolean {
  const { text } = whole;
  return (
    isSettled(whole) &&
    isSound(whole) &&
    text.split(/\s+/).length <= longest &&
    !unsure.test(text) &&
    !text.includes(":")
  );
}

/** Whole sentences with a number that stands in none of their clauses: “…, producing 90% of all the iron in Europe”. */
function inTails(facts: Facts): Whole[] {
  const told = Map.groupBy(wholesOf(facts), ({ sentence }) => sentence);
  return [...told].flatMap(([sentence, wholes]) => {
    const written = numbersIn(facts, sentence).map(({ number }) => facts.reading.text.slice(number.start, number.end));
    const isCut = written.some((number) => !wholes.some(({ text }) => text.includes(number)));
    return isCut ? wholeSentence(facts, sentence) : [];
  });
}

function stemFor(whole: string, words: string): string {
  return `Fill the gap: ${whole.replace(words, blank)}`;
}

function numbers(facts: Facts, { sentence, source, text }: Whole): Candidate[] {
  return numbersIn(facts, sentence).flatMap((quantity): Candidate[] => {
    const key = facts.reading.text.slice(quantity.number.start, quantity.number.end);
    if (!standsOnce(text, key) || text.startsWith(key) || isSmall(quantity)) return [];
    const about = { family: gap.name, sentence, answer: key, confidence: 0.7, reason: "a key number" };
    if (!isClosed(quantity)) return typed(quantity, key, { ...about, stem: stemFor(text, key), source });
    const rivals = rivalNumbers(facts, quantity);
    if (rivals.length < 2) return [];
    return [
      {
        ...about,
        question: { kind: "choice", asks: "number", stem: stemFor(text, key), key, distractors: rivals, source },
      },
    ];
  });
}

const dated = /(?:^In|\b[io]n (?:\p{L}+ )?|\b[io]n \d{1,2} \p{L}+,?) ?(\d{4})(?!\d)/gu;

/** A year of the past where no question can ask for it. */
function years(facts: Facts, { sentence, source, text }: Whole): Candidate[] {
  const year = onlyYear(facts, sentence)?.year;
  const key = String(year);
  if (
    year === undefined ||
    !standsOnce(text, key) ||
    !Array.from(text.matchAll(dated)).some(([, told]) => told === key)
  )
    return [];
  const told = [source].flat().join(" ");
  const rivals = rivalYears(facts, year, sentence)
    .map(String)
    .filter((rival) => !told.includes(rival));
  if (rivals.length < 2) return [];
  const question = {
    kind: "choice" as const,
    asks: "date" as const,
    stem: stemFor(text, key),
    key,
    distractors: rivals,
    source,
  };
  return [{ family: gap.name, sentence, answer: key, confidence: 0.7, reason: "when it happened", question }];
}

/** “one of three main characters”, “the fourth of ten children”: no other number is likely. */
function isSmall({ value, unit, counted }: Quantity): boolean {
  return (
    unit === "" &&
    (value < 4 || /^(?:children|siblings|brothers|sisters|sons|daughters)$/.test(counted.split(" ").at(-1) ?? ""))
  );
}

type Typed = Omit<Candidate, "question"> & { stem: string; source: string | string[] };

/** After “over” and “at least” smaller numbers are true as well: the number is to be typed. */
function typed({ value, unit, counted }: Quantity, key: string, { stem, source, ...about }: Typed): Candidate[] {
  const figure = /^\D{0,3}(\d[\d,]*(?:\.\d+)?)(?=\D+$)/u.exec(key)?.[1];
  if (figure !== undefined) return inUnits(figure, key, { stem, source, ...about });
  const noun = counted.split(" ").at(-1) ?? "";
  if (unit !== "" || !/^\d[\d,]*$/.test(key) || noun === "") return [];
  const asked = stem.replace("Fill the gap", "Fill the gap with a number");
  return [{ ...about, question: { kind: "numeric", asks: "number", stem: asked, key: value, unit: noun, source } }];
}

/** “more than ____% of Denmark’s electricity”, “over £____ million”: sign, scale and unit stay. */
function inUnits(figure: string, key: string, { stem, source, ...about }: Typed): Candidate[] {
  const asked = stem.replace("Fill the gap", "Fill the gap with a number").replace(blank, key.replace(figure, blank));
  const value = Number(figure.replaceAll(",", ""));
  return [{ ...about, answer: figure, question: { kind: "numeric", asks: "number", stem: asked, key: value, source } }];
}
