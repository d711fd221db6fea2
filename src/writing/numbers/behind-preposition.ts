import type { Reading } from "../../facts/reading.ts";
import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace, Spot } from "./spot.ts";

const time = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;
const money = /^(?:[$€£¥₹]|\p{Lu}{1,2}\$|dollars?|euros?|pounds?|pence|cents?|yen|yuan|rupees?)$/u;
/** What opens a clause in which the number may belong to another verb. */
const opens = /^(?:who|which|that|when|where|whose|until|before|after|since|because|as|while|than|if|—|–|:)$/;

/** “was re-elected with 60,760 votes”: “with how many votes was … re-elected”; “died at the age of 66”: “at what age did … die” */
export const behindPreposition: NumberPlace = (spot) => {
  const { facts, statement, wording, from, end, counted } = spot;
  const { reading } = facts;
  const { clause } = statement;
  const age = wording === "at what age";
  const at = from - ageWords(reading, from, age);
  const behind = age ? end : counted;
  if (at < clause.rest.from || isCopulaWithNoun(facts, clause) || !stands(spot, at, behind, age)) return undefined;
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: { from: clause.rest.from, to: at } } });
  const asked = age ? wording : `${reading.tokens[at]?.text} ${wording} ${say(facts, { from: end, to: counted })}`;
  const after = say(facts, { from: behind, to: clause.rest.to });
  return stemFrom([asked.trim(), first, parts.subject, last, parts.rest, after, parts.lead]);
};

/** “at age [66]”, “at the age of [66]”: so many words before the number belong to the phrase. */
function ageWords({ tokens }: Reading, from: number, isAge: boolean): number {
  if (!isAge) return 1;
  return tokens[from - 1]?.text === "of" ? 4 : 2;
}

/** Whether the phrase with the number tells of the verb, and the rest can be said without it. */
function stands(spot: Spot, at: number, behind: number, age: boolean): boolean {
  const { facts, statement, quantity, end } = spot;
  const { reading } = facts;
  const { rest } = statement.clause;
  const before = { from: rest.from, to: at };
  const preposition = reading.tokens[at]?.text ?? "";
  if (!(age ? preposition === "at" : governs(preposition, spot, before)) || hasClause(reading, before)) return false;
  // “for €50,000 in damages”: the two belong together.
  const isDated = /^\d{4}$/.test(reading.tokens[end + 1]?.text ?? "");
  if (money.test(quantity.unit) && reading.tokens[end]?.text === "in" && !isDated) return false;
  return (age || reading.tokens[at - 1]?.text !== ",") && isFree(reading, behind, rest.to);
}

const byHowMany = /^(?:votes|points|goals|runs|seats|wickets|lengths|strokes|games)$/;

/** Whether the phrase tells of the verb, and not of a noun before it. */
function governs(preposition: string, { facts, statement, quantity, end, counted }: Spot, before: Range): boolean {
  const { unit } = quantity;
  if (time.test(unit)) return /^(?:for|after|within)$/.test(preposition) && counted === end;
  // “accounts for 10% of”
  const { main } = statement.clause.verb;
  if (preposition === "for" && main === before.to - 1 && facts.reading.tokens[main]?.lemma === "account") return true;
  if (/^(?:%|per ?cent|percent)$/.test(unit)) return /^(?:by|to)$/.test(preposition);
  if (money.test(unit)) return /^(?:for|by)$/.test(preposition) && counted === end;
  if (unit !== "") return /^(?:by|from)$/.test(preposition) && counted === end;
  return counted > end && governsThings(preposition, { facts, statement, counted }, before);
}

/** Of what is counted: “in how many countries”, “by how many votes”. */
function governsThings(
  preposition: string,
  spot: Pick<Spot, "facts" | "statement" | "counted">,
  before: Range,
): boolean {
  const { tokens } = spot.facts.reading;
  const { verb } = spot.statement.clause;
  const isPassive = verb.auxiliary && verb.main > verb.from && /(?:ed|en|n|t|d)$/.test(tokens[verb.main]?.text ?? "");
  const isBare = !tokens.slice(before.from, before.to).some(({ pos }) => pos === "NOUN" || pos === "PROPN");
  if (/^(?:in|across|at|into)$/.test(preposition)) return true;
  // “defeated Wong by 424 votes”
  if (preposition === "by" && byHowMany.test(tokens[spot.counted - 1]?.text ?? "")) return true;
  return /^(?:by|with|to|from|for)$/.test(preposition) && (isPassive || (isBare && preposition !== "with"));
}

/** Whether something opens a clause in a stretch, to whose verb what follows may belong. */
export function hasClause({ tokens }: Reading, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => opens.test(text));
}

/** Behind what is counted the sentence ends, or goes on with a phrase of its own. */
function isFree({ tokens }: Reading, at: number, to: number): boolean {
  return at >= to || /^(?:ADP)$/.test(tokens[at]?.pos ?? "") || tokens[at]?.text === ",";
}
