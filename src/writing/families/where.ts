import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { sortOfPlace } from "../distractors/places.ts";
import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";
import { asked } from "./asked.ts";
import { askingFor } from "./which.ts";

const fewest = 3;
const preposition = /^(?:in|to|from|near|across|throughout)$/i;
/** What may stand behind the place: the end, a mark, or another phrase; a noun or a list would belong to it. */
const goesOn = /^(?:ADP|PUNCT|VERB|AUX|SCONJ|ADV|PART|NUM)$/;

/** “In which city did plague occur 22 times between 1361 and 1528?”: a statement with a place whose sort is certain. */
export const where: Family = {
  name: "where",
  write: (facts) => statementsOf(facts).flatMap((statement) => askPlace(facts, statement)),
};

/** Every place of one statement, asked for. */
export function askPlace(facts: Facts, statement: Statement): Candidate[] {
  if (isCopulaWithNoun(facts, statement.clause) || isWhereSomebodyWas(facts, statement)) return [];
  return placesIn(facts, statement).flatMap((found) => ask(facts, statement, found));
}

/** “By 1859 he was in Japan”: and elsewhere before and after. */
function isWhereSomebodyWas({ reading }: Facts, { who, clause }: Statement): boolean {
  return who?.type === "person" && /^(?:is|was)$/.test(reading.tokens[clause.verb.main]?.text ?? "");
}

type Found = { place: Name; phrase: Range };

function ask(facts: Facts, statement: Statement, { place, phrase }: Found): Candidate[] {
  const { clause, source, sentence } = statement;
  const asking = askingFor(facts, place, [source].flat().join(" "));
  // One place alone has no rivals, and most readers would guess it.
  if (asking === undefined || asking.asks !== "place" || asking.rivals.length < 2) return [];
  const { first, last } = inverted(facts, clause);
  const { subject, rest, lead } = partsOf(facts, statement, phrase);
  const said = `${subject} ${last} ${rest}`;
  if (!stands(said, first, rest, lead)) return [];
  if (claiming.test(last) || /^According to /.test([source].flat().at(-1) ?? "")) return [];
  const how = facts.reading.tokens[phrase.from]?.text.toLowerCase() ?? "in";
  // “received a doctorate from Oxford”: from whom, not from where.
  if (how === "from" && !leaving.test(last)) return [];
  return asked(facts, {
    family: where.name,
    stem: stemFrom([`${capitalised(how)} ${asking.word}`, first, subject, last, rest, lead]),
    asking,
    source,
    sentence,
    confidence: 0.8,
    reason: "where it happened",
  });
}

const leaving =
  /^(?:come|move|flee|emigrate|return|travel|sail|fly|arrive|escape|drive|migrate|withdraw|expelled|banished|exiled|imported|exported|evacuated|deported|extradited|retreat|depart)(?: |$)/;

/** Of a claim the place may be the claim's own. */
const claiming = /^(?:say|claim|argue|tell|report|announce|warn|believe|think|estimate|find|suggest)(?: |$)/;

/** Whether what is left without the place is whole, happened once, and names no other place that tells this one. */
function stands(said: string, first: string, rest: string, lead: string): boolean {
  // “for weeks, and in Paris …”: the place begins what comes next.
  if (/(?:,|(?:^| )(?:and|or|but))$/.test(rest)) return false;
  // “In which country did she grow up in Iten?”: one place tells the other.
  if (/(?:^| )(?:in|at|near|to|from) (?:the )?\p{Lu}/u.test(`${said} ${lead}`)) return false;
  if (/^(?:will|would|may|might|could|can|should|must)$/.test(first)) return false;
  if (contentWords(said).length < fewest) return false;
  return lead === "" || /^(?:in|on) \d{4}$|^(?:in|on) .*\d{4}$/.test(lead);
}

/** The phrases of a clause that say where, “in Venice”, with the place. */
function placesIn(facts: Facts, { clause }: Statement): Found[] {
  const { subject, rest, lead } = clause;
  const found = [lead, subject, rest].flatMap((range) => (range === undefined ? [] : phrasesIn(facts, range)));
  return found.filter(({ phrase }) => {
    if (lead !== undefined && phrase.from >= lead.from && phrase.to <= lead.to)
      return phrase.from === lead.from && phrase.to === lead.to;
    if (hangsOnClause(facts, rest, phrase)) return false;
    return !hangsOnNoun(facts, { from: phrase.from < subject.to ? subject.from : rest.from, to: phrase.from });
  });
}

function phrasesIn({ reading }: Facts, { from, to }: Range): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to - 1; i++) {
    const one = preposition.test(reading.tokens[i]?.text ?? "") ? phraseAt(reading, i, to) : undefined;
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** “in Kenya”, “in the Netherlands”; not “in the west of Kenya”. */
function phraseAt(reading: Reading, from: number, end: number): Found | undefined {
  const { tokens, mentionAt, nameOf } = reading;
  const at = /^the$/i.test(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
  const mention = mentionAt.get(at);
  const place = mention === undefined ? undefined : nameOf.get(mention);
  if (mention === undefined || place === undefined || mention.start !== tokens[at]?.start) return undefined;
  let to = at;
  while (mentionAt.get(to) === mention) to++;
  if (sortOfPlace(mention.text) === undefined || to > end) return undefined;
  return to === end || endsPhrase(reading, to) ? { place, phrase: { from, to } } : undefined;
}

/** “in Venice | 22 times”, not “in Venice and Rome”, “in New York | harbour”, “in Paris, | France”. */
function endsPhrase({ tokens, mentionAt }: Reading, at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (/^(?:and|or|-|\(|['’]s?)$/.test(text) || (text === "," && mentionAt.has(at + 1))) return false;
  return goesOn.test(pos);
}

/** “a discovery that would light up the theatres [in Paris]”: where that was, not where the discovery was made. */
function hangsOnClause({ reading: { tokens } }: Facts, rest: Range, { from }: Range): boolean {
  return tokens.slice(Math.min(rest.from, from), from).some(({ text }) => /^(?:that|which|who|whose)$/.test(text));
}

/** “to strengthen ties amid tensions [in Ukraine]”: behind a second phrase the place tells of a noun, not of what was done. */
function hangsOnNoun({ reading: { tokens } }: Facts, { from, to }: Range): boolean {
  // “recoiled from the abolition of slavery [in Pennsylvania]”
  const isGoverned = /^(?:from|against|about|over)$/.test(tokens[from]?.text ?? "");
  if (isGoverned && tokens.slice(from + 1, to).some(({ pos }) => pos === "ADP")) return true;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.pos ?? "")) return false;
  // “returned from a year [in Iraq]”
  if (tokens[from]?.text === "from") return true;
  for (let i = from + 1; i < to; i++)
    if (/^(?:ADP|PART|SCONJ)$/.test(tokens[i]?.pos ?? "") && tokens[i]?.text !== "of") return true;
  return false;
}
