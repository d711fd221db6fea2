import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Token } from "../../text/tags.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalYears } from "../distractors/years.ts";
import { lookup } from "../lookup.ts";
import type { Clause, Range } from "../sentence/clause.ts";
import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

/** Fewer words of meaning beside the year do not tell which event is meant. */
const fewest = 3;

/** “In which year did …?”: a statement with one explicit year, in front or at the end. */
export const inWhichYear: Family = {
  name: "when",
  write: (facts) => statementsOf(facts).flatMap((statement) => askYear(facts, statement)),
};

/** The year of one statement, asked for. */
export function askYear(facts: Facts, statement: Statement): Candidate[] {
  const year = onlyYear(facts, statement.sentence);
  const asked = year === undefined ? undefined : withoutYear(facts, statement, year);
  if (year?.year === undefined || asked === undefined) return [];
  if (isCopulaWithNoun(facts, asked.clause)) return [];
  const { first, last } = inverted(facts, asked.clause);
  const { subject, rest, lead } = partsOf(facts, asked);
  // “In his youth, …” cannot stand beside “In which year”.
  if (
    lead !== "" ||
    contentWords(`${subject} ${last} ${rest}`).length < fewest ||
    /^(?:will|would|may|might|has|have|had|do|does)$/.test(first)
  )
    return [];
  if (isCutShort(facts, statement.clause, rest)) return [];
  const stem = stemFrom(["In which year", first, subject, last, rest]);
  const key = String(year.year);
  const about = { family: inWhichYear.name, sentence: statement.sentence, answer: key, reason: "when it happened" };
  const shared = { asks: "date" as const, stem, source: statement.source };
  const told = [statement.source].flat().join(" ");
  const rivals = rivalYears(facts, year.year, statement.sentence)
    .map(String)
    .filter((rival) => !told.includes(rival));
  return rivals.length < 2
    ? [{ ...about, confidence: 0.75, question: { ...shared, kind: "short-answer", key, accept: [`in ${key}`] } }]
    : [{ ...about, confidence: 0.8, question: { ...shared, kind: "choice", key, distractors: rivals } }];
}

/** “Congress chose Panama and agreed to pay …”: what is left behind tells what was meant. */
function isCutShort({ reading }: Facts, { rest }: Clause, said: string): boolean {
  return /^(?:and|but|,)$/.test(reading.tokens[rest.to]?.text ?? "") && contentWords(said).length < 2;
}

/** The sentence's date, if it gives one and no more. */
export function onlyYear(facts: Facts, sentence: number): CalendarDate | undefined {
  const { reading } = facts;
  const here = lookup(facts).dates.get(sentence) ?? [];
  const span = reading.sentences[sentence];
  if (here.length !== 1 || span === undefined) return undefined;
  const figures = reading.text.slice(span.start, span.end).match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/gu) ?? [];
  const isRange = /\d{2,4}(?:\/| ?[–-] ?)\d/u.test(reading.text.slice(span.start, span.end));
  return figures.length === 1 && !isRange ? here[0] : undefined;
}

/** The statement without “in 1884”, in front, at the end or between two phrases; undefined where the year stands elsewhere. */
export function withoutYear({ reading }: Facts, statement: Statement, date: CalendarDate): Statement | undefined {
  const { tokens } = reading;
  const { clause } = statement;
  const phrase = phraseOf(tokens, clause, date);
  if (phrase === undefined) return undefined;
  if (clause.lead !== undefined && phrase.from === clause.lead.from) {
    const { lead: _, ...others } = clause;
    return phrase.to === clause.lead.to ? { ...statement, clause: others } : undefined;
  }
  const { rest } = clause;
  // “an artist who moved there in 2001”: the year is not the main clause's.
  for (let i = rest.from; i < phrase.from; i++)
    if (/^(?:who|which|that|when|where|whose|until|before|after|since|because|as|while)$/.test(tokens[i]?.text ?? ""))
      return undefined;
  if (phrase.from < rest.from || phrase.to > rest.to) return undefined;
  if (phrase.to === rest.to) return { ...statement, clause: { ...clause, rest: { from: rest.from, to: phrase.from } } };
  // “was founded in 1300 by Duke Janusz”: right behind the verb the rest can close the gap.
  if (phrase.from !== rest.from || tokens[phrase.to]?.pos !== "ADP") return undefined;
  return { ...statement, clause: { ...clause, rest: { from: phrase.to, to: rest.to } } };
}

/** “in 1884”, “on 8 February 2007”, “in the summer of 1521”: the tokens of the date with what governs it. */
function phraseOf(tokens: readonly Token[], clause: Clause, date: CalendarDate): Range | undefined {
  let to = clause.lead?.from ?? clause.subject.from;
  while (to < clause.rest.to && (tokens[to]?.end ?? date.end) <= date.end) to++;
  let from = to;
  while ((tokens[from - 1]?.start ?? -1) >= date.start) from--;
  if (from === to) return undefined;
  while (/^(?:the|summer|spring|autumn|winter|fall|of|early|late)$/.test(tokens[from - 1]?.text ?? "")) from--;
  return /^(?:in|on)$/i.test(tokens[from - 1]?.text ?? "") ? { from: from - 1, to } : undefined;
}
