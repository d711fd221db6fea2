import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import { lookup } from "../lookup.ts";
import { sourcesOf } from "../source.ts";
import { type Clause, clauseOf, stopOf } from "./clause.ts";
import { datePhrase } from "./dated.ts";
import { meantWithin } from "./meant.ts";
import { namedBy } from "./named-by.ts";
import type { Range } from "./noun-phrase.ts";
import { isProseAround } from "./plain.ts";
import type { Statement } from "./statement.ts";
import { behindAside } from "./when/behind-aside.ts";
import { clauseAround } from "./when/clause-around.ts";
import { nounsOfEvents } from "./when/nouns-of-events.ts";
import { participleBehind, participleInFront } from "./when/participles.ts";
import { plainPast } from "./when/plain-past.ts";
import { relative } from "./when/relative.ts";
import type { YearRule } from "./when/rule.ts";
import { secondVerb } from "./when/second-verb.ts";
import { whenBehind } from "./when/when-behind.ts";
import { tokenRange } from "./words.ts";

/** What happened when its sentence says, in words that do not say when: “in 1884”, “since 2007”, “from 1870 to 1939”. */
export type DatedStatement = Statement & { governor: string; dates: [CalendarDate, ...CalendarDate[]] };

/** Every way of finding what a year is told of. To add one: a file in when/ and a line here. */
const rules: readonly YearRule[] = [
  clauseAround,
  behindAside,
  whenBehind,
  relative,
  participleBehind,
  participleInFront,
  secondVerb,
  nounsOfEvents,
];

const made = new WeakMap<Facts, DatedStatement[]>();

/** What happened in years that stand anywhere in a sentence: “…, when Russell visited China in 1920”, “church, built in 1912”. Computed once. */
export function datedStatementsOf(facts: Facts): DatedStatement[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = [...lookup(facts).dates].flatMap(([sentence, dates]) =>
    isProseAround(facts, sentence) ? dates.flatMap((date, i) => statementsAt(facts, sentence, date, dates[i + 1])) : [],
  );
  made.set(facts, found);
  return found;
}

const governing = /^(?:in|on|since|until|till|after|before|by|from|between)$/i;

function statementsAt(facts: Facts, sentence: number, date: CalendarDate, next: CalendarDate | undefined) {
  const { reading } = facts;
  if (date.year === undefined) return [];
  const range = tokenRange(reading, sentence);
  const within = { from: range.from, to: stopOf(reading, range) ?? withoutStop(reading, range.to) };
  const isPeriod =
    next?.year !== undefined && /^ (?:and|to|until|till) $/.test(reading.text.slice(date.end, next.start));
  const span = { start: date.start, end: isPeriod ? next.end : date.end };
  const phrase = datePhrase(reading.tokens, within, span, governing);
  if (phrase === undefined || !isOnly(reading, phrase, within)) return [];
  const governor = reading.tokens[phrase.from]?.text.toLowerCase() ?? "";
  if (isPeriod !== /^(?:from|between)$/.test(governor)) return [];
  const spot = { sentence, phrase, governor, within };
  const dates: [CalendarDate, ...CalendarDate[]] = isPeriod ? [date, next] : [date];
  const told = /^(?:after|before|by)$/.test(governor) ? [whenBehind] : rules;
  return told.flatMap((rule) => {
    const said = rule === whenBehind ? "in" : governor;
    return rule(facts, spot).flatMap((clause) =>
      stated(facts, clause).map((statement) => ({ ...statement, governor: said, dates })),
    );
  });
}

function withoutStop({ tokens }: Reading, to: number): number {
  let end = to;
  while (/^[.”"]$/.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}

/** “in 1985 giving it”, “in 1901 by a fire”; not “in 1985 prices”, “in 1901 or earlier”, “in 1874 and again in 1876”, “(… in 1915)”. */
function isOnly({ tokens }: Reading, { to }: Range, within: Range): boolean {
  const { pos = "PUNCT", text = "" } = tokens[to] ?? {};
  const said = tokens.slice(within.from, within.to);
  if (said.some((token) => token.text === "again") && said.filter((token) => year.test(token.text)).length > 1)
    return false;
  if (/^(?:or|to|until|till|–|-)$/.test(text) || (/^(?:NOUN|ADJ|NUM)$/.test(pos) && !/ing$/.test(text))) return false;
  for (let i = to; i < Math.min(within.to, to + another); i++) {
    const word = tokens[i]?.text ?? "";
    if (/^(?:and|,)$/.test(word) && /^(?:1\d|20)?\d\d$/.test(tokens[i + 1]?.text ?? "")) return false;
    if (/^[)\]]$/.test(word) && !tokens.slice(to, i).some((token) => /^[([]$/.test(token.text))) return false;
  }
  return true;
}

const year = /^(?:1\d|20)\d\d$/;
/** So near a second year may be that belongs to the same. */
const another = 6;

/** The statement that a clause is, with whom it is about and what proves it; none in speech, or of what may be. */
function stated(facts: Facts, found: Clause): Statement[] {
  const { reading } = facts;
  const clause = plainPast(reading, found);
  const { sentence, subject, verb, rest } = clause;
  const from = Math.min(subject.from, verb.from);
  const to = Math.max(rest.to, subject.to);
  for (let i = from; i < to; i++) if (reading.inQuotation.has(i)) return [];
  const who = whoIn(facts, clause);
  const lemma = reading.tokens[verb.main]?.lemma ?? "";
  if (who === undefined || claiming.test(lemma) || isIntent(reading, clause)) return [];
  const spans = [subject, verb, rest].map((range) => spanOf(reading, range));
  const leaning = spans.flatMap((span) => (span === undefined ? [] : meantWithin(facts, span)));
  const isLeaning = reading.tokens
    .slice(rest.from, rest.to)
    .some(
      ({ text, start }) => leansOn(reading, clause, who.name, text) && !leaning.some((meant) => meant.start === start),
    );
  if (isLeaning) return [];
  const source = sourcesOf(reading, [...leaning.flatMap(({ named }) => named ?? []), ...who.named, sentence]);
  return source === undefined ? [] : [{ sentence, clause, who: who.name, source }];
}

/** Of a claim the year may be the claim’s own. */
const claiming =
  /^(?:say|claim|argue|tell|report|announce|warn|believe|think|estimate|find|suggest|know|show|state|write|note|observe|reveal)$/;
/** “had planned to open”: the year may be that of the opening. */
function isIntent({ tokens }: Reading, { verb, rest }: Clause): boolean {
  const isMeant = /^(?:plan|intend|expect|hope|propose|want|promise|agree|seek|decide|threaten|aim)$/.test(
    tokens[verb.main]?.lemma ?? "",
  );
  return isMeant && tokens[rest.from]?.text === "to";
}

/** A pronoun for which the subject does not stand: “Goeze described them first”. */
function leansOn({ tokens }: Reading, { subject }: Clause, who: Name | undefined, word: string): boolean {
  if (/^(?:it|itself)$/i.test(word)) return who?.type === "person";
  const { text = "", lemma = "" } = tokens[subject.to - 1] ?? {};
  if (/^(?:them|they|themselves|their)$/i.test(word)) return text.toLowerCase() === lemma || who !== undefined;
  return /^(?:him|he|she|us|we|me|himself|herself)$/i.test(word) && who?.type !== "person";
}

function spanOf({ tokens }: Reading, { from, to }: { from: number; to: number }) {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return to > from && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
}

/** Whom the subject names; undefined where it is a pronoun that may mean anybody. */
function whoIn(facts: Facts, clause: Clause): { name: Name | undefined; named: number[] } | undefined {
  const { reading } = facts;
  const { subject, sentence } = clause;
  const first = reading.tokens[subject.from];
  const word = first?.text.toLowerCase() ?? "";
  if (!/^(?:he|she|it|they|its|his|her|their|we|i|you)$/.test(word))
    return { name: namedBy(reading, clause), named: [] };
  const meant = meantWithin(facts, spanOf(reading, subject) ?? { start: 0, end: 0 }).find(
    ({ start }) => start === first?.start,
  );
  const isAlone = subject.to - subject.from === 1;
  if (meant !== undefined)
    return { name: isAlone ? meant.name : undefined, named: meant.named === undefined ? [] : [meant.named] };
  const main = clauseOf(reading, sentence);
  const opening = reading.mentionAt.get(tokenRange(reading, sentence).from);
  const name = main !== undefined ? namedBy(reading, main) : opening && reading.nameOf.get(opening);
  // “Tame Horomona Rehe was the last … and he passed away in 1933”
  if (!/^(?:he|she)$/.test(word) || name?.type !== "person" || !fits(name, word)) return undefined;
  const others = (lookup(facts).mentions.get(sentence) ?? []).filter(({ end }) => end <= (first?.start ?? 0));
  const isOnly = others.every((mention) => {
    const other = reading.nameOf.get(mention);
    return other === name || (other?.type !== "person" && other?.type !== "other");
  });
  return isOnly ? { name, named: [] } : undefined;
}

function fits({ gender }: Name, pronoun: string): boolean {
  return gender === "unknown" || gender === pronoun;
}
