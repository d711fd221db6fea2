import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalYears } from "../distractors/years.ts";
import type { Clause } from "../sentence/clause.ts";
import { onlyYear, withoutYear } from "../sentence/dated.ts";
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
