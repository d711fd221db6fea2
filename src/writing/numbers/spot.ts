import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Token } from "../../text/tags.ts";
import { nounPhraseEnd, type Range } from "../sentence/noun-phrase.ts";
import type { Statement } from "../sentence/statement.ts";

/**
 * A number where it stands in a statement, by token indices: `from` its hedge or first figure, `end` behind its unit, `counted`
 * behind what is counted. `wording`: how it is asked for: “how many”, “about how many kilometres”.
 */
export type Spot = {
  facts: Facts;
  statement: Statement;
  quantity: Quantity;
  wording: string;
  from: number;
  end: number;
  counted: number;
};

/** A way to ask for a number that stands in a certain place; undefined if it stands elsewhere. */
export type NumberPlace = (spot: Spot) => string | undefined;

/** Where the number stands in its statement; undefined if the statement does not hold it as a word of its own. */
export function spotOf(facts: Facts, statement: Statement, quantity: Quantity, wording: string): Spot | undefined {
  const { tokens, text } = facts.reading;
  const { lead, subject, rest } = statement.clause;
  const { start, number } = quantity;
  const within = { from: lead?.from ?? subject.from, to: rest.to };
  const from = indexIn(tokens, within, (token) => token.start === start || token.start === number.start);
  if (from >= rest.to || !/[\s.,]/.test(text[number.end] ?? "")) return undefined;
  const end = indexIn(tokens, { from, to: rest.to }, (token) => token.start >= number.end);
  const to = [lead?.to ?? subject.to, subject.to].find((part) => from < part) ?? rest.to;
  const counted = countedBehind(facts, quantity, { from: end, to });
  if (counted === undefined) return undefined;
  const isListed = from >= rest.from && isBeforeItem(tokens, counted);
  if (counted < to && !isListed && isCutOff(tokens, end, counted)) return undefined;
  return { facts, statement, quantity, wording, from, end, counted };
}

/** Where what is counted ends; undefined where the sentence does not say of what the number is. */
function countedBehind(facts: Facts, { unit, counted }: Quantity, { from: end, to }: Range): number | undefined {
  const { tokens } = facts.reading;
  // Behind a unit only “of” tells of what: “82 kilometres long”, “333 million tons of cargo”.
  const thing = unit !== "" && tokens[end]?.text !== "of" ? end : countedEnd(facts, end, to);
  // “70 of them”
  if (tokens[end]?.text === "of" && thing <= end + 1) return undefined;
  // “ten times their own weight”: the weight is what is counted.
  if (counted === "times" && /^(?:PRON|DET|ADJ|NOUN)$/.test(tokens[end + 1]?.pos ?? "")) return undefined;
  // “80 kilometres | per hour |”
  return tokens[thing]?.text === "per" && tokens[thing + 1]?.pos === "NOUN" ? thing + 2 : thing;
}

/** “40 men | and 30 women” */
function isBeforeItem(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "and" && /^(?:NUM|ADV)$/.test(tokens[at + 1]?.pos ?? "");
}

function indexIn(tokens: readonly Token[], { from, to }: Range, found: (token: Token) => boolean): number {
  for (let i = from; i < to; i++) if (found(tokens[i] as Token)) return i;
  return to;
}

/** “a dozen community-run routes”, “three dogs and two cats”, “760 mm gauge lines”: what is counted goes on. */
function isCutOff(tokens: readonly Token[], end: number, counted: number): boolean {
  const { text = "", pos = "X" } = tokens[counted] ?? {};
  if (/^(?:[-–(]|and|or|per)$/.test(text) || (text === "to" && tokens[counted + 1]?.pos === "NUM")) return true;
  return counted === end && /^(?:NOUN|PROPN)$/.test(pos);
}

/** Where what is counted ends: the nouns right behind the number, with what hangs on them by “of”. */
function countedEnd({ reading }: Facts, from: number, to: number): number {
  const { tokens } = reading;
  let end = from;
  while (end < to && (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? "") || isParticiple(tokens, end))) end++;
  if (tokens[end]?.text !== "of") return end;
  const of = /^(?:its|their|his|her)$/.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
  return nounPhraseEnd(reading, of, to, /^of$/);
}

/** “22,000 licensed cabs”: a participle between number and noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === "VERB" && /(?:ed|ing)$/.test(tokens[at].text) && tokens[at + 1]?.pos === "NOUN";
}
