import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { sortOfPlace } from "../distractors/places.ts";
import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { asked } from "./asked.ts";
import { askingFor } from "./which.ts";

const fewest = 3;

/** “In which city was … born?”: a statement that ends, or begins, with “in” and a place whose sort is certain. */
export const where: Family = {
  name: "where",
  write: (facts) => statementsOf(facts).flatMap((statement) => askPlace(facts, statement)),
};

/** The place of one statement, asked for. */
export function askPlace(facts: Facts, statement: Statement): Candidate[] {
  const found = placeOf(facts, statement);
  if (found === undefined) return [];
  const { place, without } = found;
  const asking = askingFor(facts, place, [statement.source].flat().join(" "));
  if (asking === undefined || asking.asks !== "place") return [];

  if (hangsOnNoun(facts, without.clause.rest)) return [];
  if (isCopulaWithNoun(facts, without.clause)) return [];
  const { first, last } = inverted(facts, without.clause);
  const { subject, rest, lead } = partsOf(facts, without);
  const said = `${subject} ${last} ${rest}`;
  // “for weeks, and in Paris …”: the place begins what comes next.
  if (/(?:,|(?:^| )(?:and|or|but))$/.test(rest)) return [];
  // “In which country did she grow up in Iten?”: one place tells the other.
  if (/(?:^| )(?:in|at|near) (?:the )?\p{Lu}/u.test(rest)) return [];
  if (/^(?:will|would|may|might|could|can|should|must)$/.test(first) || contentWords(said).length < fewest) return [];
  if (lead !== "" && !/^(?:in|on) \d{4}$|^(?:in|on) .*\d{4}$/.test(lead)) return [];
  if (/^(?:say|claim|argue|tell|report|announce|warn|believe|think|estimate|find|suggest)(?: |$)/.test(last)) return [];
  const stem = stemFrom([`In ${asking.word}`, first, subject, last, rest, lead]);
  return asked(facts, {
    family: where.name,
    stem,
    asking,
    source: statement.source,
    sentence: statement.sentence,
    confidence: 0.8,
    reason: "where it happened",
  });
}

/** “to strengthen ties amid tensions [in Ukraine]”: behind a second phrase the place tells of a noun, not of what was done. */
function hangsOnNoun({ reading: { tokens } }: Facts, { from, to }: Range): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? "")) return false;
  for (let i = from + 1; i < to; i++) if (/^(?:ADP|PART|SCONJ)$/.test(tokens[i]?.pos ?? "")) return true;
  return false;
}

type Found = { place: Name; without: Statement };

/** The place that ends the statement, or is its lead; and the statement without it. */
function placeOf({ reading }: Facts, statement: Statement): Found | undefined {
  const { clause } = statement;
  const name = ({ from, to }: Range): Name | undefined => {
    if (!/^in$/i.test(reading.tokens[from]?.text ?? "")) return undefined;
    const mention = reading.mentionAt.get(to - 1);
    const starts = reading.tokens[from + 1];
    if (mention === undefined || starts === undefined || mention.end !== reading.tokens[to - 1]?.end) return undefined;
    // “in Kenya”, “in the Netherlands”; not “in the west of Kenya”.
    const reaches =
      mention.start === starts.start ||
      (/^the$/i.test(starts.text) && reading.tokens[from + 2]?.start === mention.start);
    return reaches && sortOfPlace(mention.text) !== undefined ? reading.nameOf.get(mention) : undefined;
  };
  const atEnd = lastIn(reading.tokens, clause.rest);
  const place = atEnd === undefined ? undefined : name(atEnd);
  if (atEnd !== undefined && place !== undefined)
    return {
      place,
      without: { ...statement, clause: { ...clause, rest: { from: clause.rest.from, to: atEnd.from } } },
    };
  const leading = clause.lead === undefined ? undefined : name(clause.lead);
  if (leading === undefined) return undefined;
  const { lead: _, ...others } = clause;
  return { place: leading, without: { ...statement, clause: others } };
}

/** The last phrase with “in”, reaching to the end. */
function lastIn(tokens: readonly { text: string }[], { from, to }: Range): Range | undefined {
  for (let i = to - 2; i >= Math.max(from, to - 5); i--) if (tokens[i]?.text === "in") return { from: i, to };
  return undefined;
}
