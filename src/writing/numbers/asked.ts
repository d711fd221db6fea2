import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { isSettled } from "../families/checkable.ts";
import { isClosed } from "../sentence/plain-number.ts";
import type { Statement } from "../sentence/statement.ts";

const fewest = 3;
/** A second number, an aside or a clause of its own, left in the question: “how many brothers does she have, both of whom are in work?” */
const tangled =
  /(?<!According to the article), (?!in |on |according )\p{L}+ |(?<!between \S+) and [\d,]+(?= )|(?<!\p{L})also(?!\p{L})|percentage .* (?:more|fewer|less|higher|lower) | and (?:just |only |about |another )?[\d.,]+ (?:per ?cent|%)|^(?!.*(?:1\d|20)\d\d).* had (?:\p{L}+ )*\p{L}+\?$| who (?:is|are|was|were) .* to /u;
const cite = "According to the article,";
/** “for how much money does a stock sell?”: an example, of one that has no name. */
const ofAnyOne = /(?:does|do|did|is|was|can|may) an? (?:\p{Ll}+ )*\p{Ll}+\?$/u;

type Told = Pick<Statement, "who" | "sentence" | "source">;

/** The question for a number, from what is asked without its holder: a choice, or a number to be typed where nothing can be chosen from. */
export function askedNumber(
  facts: Facts,
  family: string,
  statement: Told,
  quantity: Quantity,
  bareStem: string,
): Candidate[] {
  const stem = withoutAside(cited(bareStem));
  if (contentWords(stem).length < fewest + 2 || tangled.test(stem)) return [];
  if (!isAnchored(statement, stem) || ofAnyOne.test(stem)) return [];
  const { source, sentence } = statement;
  // “how many kilometres”: who is asked so answers with the number alone.
  const bare = (text: string) => (/how many \p{Ll}/u.test(stem) ? withoutUnit(text, quantity.unit) : text);
  const written = facts.reading.text.slice(quantity.number.start, quantity.number.end);
  const key = bare(written.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase()));
  const about = { family, sentence, answer: key, reason: "a key number" };
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

/** A number to be typed; none that has a fraction, but for a percentage, and no sum of money, which has a sign. */
function typed({ value, unit, counted }: Quantity): { kind: "numeric"; key: number; unit?: string }[] {
  if ((!Number.isInteger(value) && unit !== "%") || /[$€£¥₹]/.test(unit)) return [];
  const noun = unit === "" ? (counted.split(" ").at(-1) ?? "") : unit;
  return [{ kind: "numeric", key: value, ...(noun === "" ? {} : { unit: noun }) }];
}

function withoutUnit(text: string, unit: string): string {
  return unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

/** “…, the vast majority in China?”: what hangs behind a comma at the end. */
function withoutAside(stem: string): string {
  if (!tangled.test(stem)) return stem;
  const cut = stem.replace(/(?<!article), (?!in |on |and |or )(?!\p{Lu})(?![^?]* (?:and|or) )[^,?]* [^,?]*\?$/u, "?");
  return cut.replace(/, (?:according to) [^,?]*\?$/u, "?");
}

/** A claim that names its holder needs no other. */
function cited(stem: string): string {
  return / according to /.test(stem) ? stem : `${cite} ${stem.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
}
