import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalYears } from "../distractors/years.ts";
import type { Range } from "../sentence/clause.ts";
import { inverted } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

/** Fewer words of meaning beside the year do not tell which event is meant. */
const fewest = 3;

/** “In which year did …?”: a statement with one explicit year, in front or at the end. */
export const inWhichYear: Family = {
  name: "when",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const year = onlyYear(facts, statement.sentence);
  const asked = year === undefined ? undefined : withoutYear(facts, statement, year);
  if (year?.year === undefined || asked === undefined) return [];
  const { first, last } = inverted(facts, asked.clause);
  const { subject, rest, lead } = partsOf(facts, asked);
  // “In his youth, …” cannot stand beside “In which year”.
  if (
    lead !== "" ||
    contentWords(`${subject} ${last} ${rest}`).length < fewest ||
    /^(?:will|would|may|might|has|have|had|do|does)$/.test(first)
  )
    return [];
  const stem = stemFrom(["In which year", first, subject, last, rest]);
  const key = String(year.year);
  const about = { family: inWhichYear.name, sentence: statement.sentence, answer: key, reason: "when it happened" };
  const shared = { asks: "date" as const, stem, source: statement.source };
  const rivals = rivalYears(facts, year.year, statement.sentence).map(String);
  return rivals.length < 2
    ? [{ ...about, confidence: 0.75, question: { ...shared, kind: "short-answer", key, accept: [`in ${key}`] } }]
    : [{ ...about, confidence: 0.8, question: { ...shared, kind: "choice", key, distractors: rivals } }];
}

/** The sentence's date, if it gives one and no more. */
export function onlyYear({ dates, reading }: Facts, sentence: number): CalendarDate | undefined {
  const here = dates.filter((date) => date.sentence === sentence);
  const span = reading.sentences[sentence];
  if (here.length !== 1 || span === undefined) return undefined;
  const figures = reading.text.slice(span.start, span.end).match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/gu) ?? [];
  const isRange = /\d{2,4}(?:\/| ?[–-] ?)\d/u.test(reading.text.slice(span.start, span.end));
  return figures.length === 1 && !isRange ? here[0] : undefined;
}

/** The statement without “in 1884”, in front or at the end; undefined where the year stands elsewhere. */
export function withoutYear({ reading }: Facts, statement: Statement, date: CalendarDate): Statement | undefined {
  const { tokens } = reading;
  const { clause } = statement;
  const isIt = (at: number) => (tokens[at]?.start ?? -1) >= date.start && (tokens[at]?.end ?? 0) <= date.end;
  const isPhrase = ({ from, to }: Range) =>
    /^(?:in|on)$/i.test(tokens[from]?.text ?? "") && isIt(from + 1) && isIt(to - 1);
  if (clause.lead !== undefined && isPhrase(clause.lead)) {
    const { lead: _, ...others } = clause;
    return { ...statement, clause: others };
  }
  let from = clause.rest.to;
  while (from > clause.rest.from && isIt(from - 1)) from--;
  if (from === clause.rest.to || !isPhrase({ from: from - 1, to: clause.rest.to })) return undefined;
  return { ...statement, clause: { ...clause, rest: { from: clause.rest.from, to: from - 1 } } };
}
