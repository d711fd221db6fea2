import type { Reading } from "../../../facts/reading.ts";
import { type Clause, clauseIn } from "../clause.ts";
import { withoutPhrase } from "../dated.ts";
import { isAuxiliary, isFiniteVerb } from "../finite.ts";
import { leadAt, skipComma } from "../lead.ts";
import { longestAside, type Range } from "../noun-phrase.ts";
import { behindOpener } from "../opener.ts";
import type { YearRule } from "./rule.ts";

const opens = /^(?:and|but|when|after|before|until|since|as|because|although|though|while|whereas|where|;|:|—|–)$/i;
/** So many tokens before the year its clause may begin. */
const reach = 40;

/** “When elements 114 and 116 [were assigned formal names in 2012], …”: the clause, main or not, that says the year. */
export const clauseAround: YearRule = ({ reading }, { sentence, phrase, within }) => {
  for (const from of startsBefore(reading, phrase.from, within.from)) {
    const clause =
      from === phrase.from
        ? clauseBehind(reading, sentence, phrase, within)
        : clauseFrom(reading, sentence, from, phrase, within);
    if (clause === undefined) continue;
    if (!isSurelyFinite(reading, clause) || !hasOwnSubject(reading, clause)) return [];
    const without = from === phrase.from ? clause : withoutPhrase(reading, clause, phrase, "keep");
    return without === undefined || isOnlyWhen(reading, clause, phrase) ? [] : [without];
  }
  return [];
};

/** The clause in front of which the year stands. */
function clauseBehind(reading: Reading, sentence: number, phrase: Range, within: Range): Clause | undefined {
  const from = behindAside(reading, skipComma(reading, phrase.to), within.to);
  const clause = clauseIn(reading, sentence, { from, to: within.to });
  return clause?.subject.from === from ? clause : undefined;
}

/** The clause that begins at a token and says the year behind its verb. */
function clauseFrom(
  reading: Reading,
  sentence: number,
  from: number,
  phrase: Range,
  within: Range,
): Clause | undefined {
  const whole = clauseIn(reading, sentence, { from, to: within.to });
  return whole !== undefined && whole.rest.to >= phrase.to
    ? whole
    : clauseIn(reading, sentence, { from, to: phrase.to });
}

/** Where the clause may begin: with the year itself, behind a word that opens a clause, with the sentence; the nearest first. */
function startsBefore(reading: Reading, at: number, from: number): number[] {
  const found: number[] = [];
  const first = behindOpener(reading, from);
  for (let i = at; i > Math.max(first, at - reach); i--)
    if (opens.test(reading.tokens[i - 1]?.text ?? "") && !isOfList(reading, i - 1, first)) found.push(i);
  // “After the Revolutionary War, | in 1788 Chainbreaker moved …”
  if (reading.tokens[at - 1]?.text === "," && leadAt(reading, first, at)?.to === at - 1) found.push(at);
  if (at - from < reach) found.push(first);
  return found;
}

/** “In March 2012, after a decade of litigation, | European Bank …”: behind a year in front, past an aside without a verb. */
function behindAside(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  if (tokens[from - 1]?.text !== "," || !/^(?:ADP|SCONJ)$/.test(tokens[from]?.pos ?? "")) return from;
  for (let i = from + 1; i < Math.min(end, from + longestAside); i++) {
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return from;
    if (tokens[i]?.text === ",") return i + 1;
  }
  return from;
}

/** “elements 114 and | 116 were”, “Kent and | Surrey were”: before this “and” there is no clause that it could end. */
function isOfList(reading: Reading, and: number, from: number): boolean {
  if (!/^(?:and|but)$/.test(reading.tokens[and]?.text ?? "")) return false;
  for (let i = and - 1; i >= from && !opens.test(reading.tokens[i]?.text ?? ""); i--)
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return false;
  return true;
}

/** “The pivotal moment came in 2013 when …”: what counts is told behind “when”. */
function isOnlyWhen({ tokens }: Reading, { verb }: Clause, { to }: Range): boolean {
  const behind = tokens[to]?.text === "," ? tokens[to + 1]?.text : tokens[to]?.text;
  return behind === "when" && /^(?:came|was|were|occurred|happened|followed)$/.test(tokens[verb.main]?.text ?? "");
}

const participle = /(?:ed|en|wn|lt|ght|de|led|held|found|won|put|set|cut)$/;
const intransitive =
  /^(?:moved|returned|died|arrived|retired|emigrated|lived|worked|studied|travelled|traveled|served|began|became|opened|closed|appeared|occurred|happened|joined|married|graduated|visited|ended|started|resigned|performed)$/;

/** “and the church | built | in 1312”: a form that may be a participle is taken for a verb only where it has an object. */
function isSurelyFinite({ tokens }: Reading, { subject, verb, rest }: Clause): boolean {
  const { text = "" } = tokens[verb.main] ?? {};
  // “The Tay Bridge, which had been …, | collapsed”
  if (verb.from > subject.to && /^[,)]$/.test(tokens[verb.from - 1]?.text ?? "")) return true;
  if (verb.auxiliary || !participle.test(text) || intransitive.test(text)) return true;
  return !/^(?:ADP|CCONJ|PUNCT|SCONJ)$/.test(tokens[rest.from]?.pos ?? "PUNCT");
}

/** A subject that is no verb’s object: “… before Congress and the public | was | told”. */
function hasOwnSubject(reading: Reading, { subject }: Clause): boolean {
  const { tokens } = reading;
  for (let i = subject.from; i < subject.to; i++) if (isAuxiliary(reading, i)) return false;
  return !/^(?:this|that|these|those|there|who|which|what)$/i.test(tokens[subject.from]?.text ?? "");
}
