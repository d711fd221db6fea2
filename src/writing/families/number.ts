import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { amountOf } from "../numbers/amount-of.ts";
import { asMeasure } from "../numbers/as-measure.ts";
import { asObject } from "../numbers/as-object.ts";
import { asTimes } from "../numbers/as-times.ts";
import { asValue } from "../numbers/as-value.ts";
import { behindPreposition } from "../numbers/behind-preposition.ts";
import { inLead } from "../numbers/in-lead.ts";
import { inList } from "../numbers/in-list.ts";
import { inSubject } from "../numbers/in-subject.ts";
import { itTook, tookAt } from "../numbers/it-took.ts";
import { ofInfinitive } from "../numbers/of-infinitive.ts";
import { type NumberPlace, type Spot, spotOf } from "../numbers/spot.ts";
import { whenOld } from "../numbers/when-old.ts";
import { withAmount } from "../numbers/with-amount.ts";
import { wordingIn } from "../numbers/wording.ts";
import { isPlain } from "../sentence/plain.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";
import { sourceOf } from "../source.ts";
import { isSettled } from "./checkable.ts";

const places: readonly NumberPlace[] = [
  inSubject,
  asMeasure,
  asValue,
  asTimes,
  inList,
  whenOld,
  asObject,
  ofInfinitive,
  amountOf,
  withAmount,
  behindPreposition,
  inLead,
];
const fewest = 3;
/** A second number, an aside or a clause of its own, left in the question: “how many brothers does she have, both of whom are in work?” */
const tangled =
  /(?<!According to the article), (?!in |on |according )\p{L}+ |(?<!between \S+) and [\d,]+(?= )|(?<!\p{L})also(?!\p{L})|percentage .* (?:more|fewer|less|higher|lower) | and (?:just |only |about |another )?[\d.,]+ (?:per ?cent|%)|^(?!.*(?:1\d|20)\d\d).* had (?:\p{L}+ )*\p{L}+\?$| who (?:is|are|was|were) .* to /u;
const cite = "According to the article,";
/** “for how much money does a stock sell?”: an example, of one that has no name. */
const ofAnyOne = /(?:does|do|did|is|was|can|may) an? (?:\p{Ll}+ )*\p{Ll}+\?$/u;

/**
 * “How many …?”, “How long …?”, “At what age …?”: a number, wherever it stands in a statement. The hedge goes into the stem; after
 * “over” and “up to”, where smaller numbers are true as well, the number is to be typed.
 */
export const number: Family = {
  name: "number",
  write: (facts) => [
    ...statementsOf(facts).flatMap((statement) => askNumbers(facts, statement)),
    ...facts.reading.sentences.flatMap((_, sentence) => askHowLong(facts, sentence)),
  ],
};

/** “It took Nansen 42 days to …”: a sentence whose subject is none. */
function askHowLong(facts: Facts, sentence: number): Candidate[] {
  const took = tookAt(facts.reading, sentence);
  const source = took !== undefined && isPlain(facts, sentence) ? sourceOf(facts.reading, sentence) : undefined;
  if (took === undefined || source === undefined) return [];
  return numbersIn(facts, sentence).flatMap((quantity) => {
    const wording = wordingIn(facts, quantity);
    const stem = wording === undefined ? undefined : itTook(facts, { quantity, wording, took });
    return stem === undefined ? [] : candidate(facts, { sentence, source, who: undefined }, quantity, cited(stem));
  });
}

/** Every number of one statement, asked for. */
export function askNumbers(facts: Facts, statement: Statement): Candidate[] {
  return numbersIn(facts, statement.sentence).flatMap((quantity) => ask(facts, statement, quantity));
}

function ask(facts: Facts, statement: Statement, quantity: Quantity): Candidate[] {
  const stem = withoutAside(stemOf(facts, statement, quantity));
  return stem === undefined ? [] : candidate(facts, statement, quantity, stem);
}

type Told = Pick<Statement, "who" | "sentence" | "source">;

function candidate(facts: Facts, statement: Told, quantity: Quantity, stem: string): Candidate[] {
  if (contentWords(stem).length < fewest + 2 || tangled.test(stem)) return [];
  if (!isAnchored(statement, stem) || ofAnyOne.test(stem)) return [];
  const { source, sentence } = statement;
  // “how many kilometres”: who is asked so answers with the number alone.
  const bare = (text: string) => (/how many \p{Ll}/u.test(stem) ? withoutUnit(text, quantity.unit) : text);
  const written = facts.reading.text.slice(quantity.number.start, quantity.number.end);
  const key = bare(written.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase()));
  const about = { family: number.name, sentence, answer: key, reason: "a key number" };
  const proof = facts.reading.text.slice(quantity.start, quantity.number.end);
  const shared = { asks: "number" as const, stem, source, proof };
  const whole = ofSoMany.exec(stem)?.[1];
  const rivals = rivalNumbers(facts, quantity)
    .filter((rival) => whole === undefined || !isAsMany(rival, whole))
    .map((rival) => bare(rival.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase())));
  if (isClosed(quantity) && rivals.length >= 2)
    return [{ ...about, confidence: 0.72, question: { ...shared, kind: "choice", key, distractors: rivals } }];
  return typed(quantity).map((asked) => ({ ...about, confidence: 0.68, question: { ...shared, ...asked } }));
}

/** “how many of its 500 boats”: not 600. */
const ofSoMany = /how many of (?:the|its|his|her|their) (\d[\d,]*) /;

function isAsMany(number: string, whole: string): boolean {
  return Number(number.replaceAll(",", "")) >= Number(whole.replaceAll(",", ""));
}

/** Whose number it is, or when it was so: “by what percentage are sales down?” tells neither. */
function isAnchored({ who }: Told, stem: string): boolean {
  const said = stem.slice(cite.length);
  return isSettled({ who, text: said, verb: said.length });
}

/** “…, the vast majority in China?”: what hangs behind a comma at the end. */
function withoutAside(stem: string | undefined): string | undefined {
  if (stem === undefined || !tangled.test(stem)) return stem;
  const cut = stem.replace(/(?<!article), (?!in |on |and |or )(?!\p{Lu})(?![^?]* (?:and|or) )[^,?]* [^,?]*\?$/u, "?");
  return cut.replace(/, (?:according to) [^,?]*\?$/u, "?");
}

/** A number to be typed; none that has a fraction, but for a percentage, and no sum of money, which has a sign. */
function typed({ value, unit, counted }: Quantity): { kind: "numeric"; key: number; unit?: string }[] {
  if ((!Number.isInteger(value) && unit !== "%") || /[$€£¥₹]/.test(unit)) return [];
  const noun = unit === "" ? (counted.split(" ").at(-1) ?? "") : unit;
  return [{ kind: "numeric", key: value, ...(noun === "" ? {} : { unit: noun }) }];
}

function withoutUnit(text: string, unit: string): string {
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

function stemOf(facts: Facts, statement: Statement, quantity: Quantity): string | undefined {
  const wording = wordingIn(facts, quantity);
  const spot: Spot | undefined = wording === undefined ? undefined : spotOf(facts, statement, quantity, wording);
  if (spot === undefined) return undefined;
  for (const place of places) {
    const stem = place(spot);
    if (stem !== undefined) return cited(stem);
  }
  return undefined;
}

/** A claim that names its holder needs no other. */
function cited(stem: string): string {
  return / according to /.test(stem) ? stem : `${cite} ${stem.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
}
