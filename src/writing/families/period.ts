import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import type { Candidate, Family } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";
import { stemWithout } from "./when.ts";

const period =
  /(?<![\p{L}\p{N}-])(?:(\d{1,2})(?:st|nd|rd|th) century|((?:1\d|20)\d0)s)(?: (BCE?|AD|CE)(?!\p{L}))?(?![\p{L}\p{N}-])/gu;
const steps = [-3, -2, -1, 1, 2, 3];
const now = { century: 21, decade: 2020 };

/** “In which century was Leeds Castle built?”, “In which decade did …?”: a statement with one period, and no year. */
export const inWhichPeriod: Family = {
  name: "period",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { sentence, source } = statement;
  const span = facts.reading.sentences[sentence];
  if (span === undefined || (lookup(facts).dates.get(sentence) ?? []).length > 0) return [];
  const [found, second] = facts.reading.text.slice(span.start, span.end).matchAll(period);
  if (found === undefined || second !== undefined) return [];
  const [text, century, decade, era = ""] = found;
  const start = span.start + found.index;
  const sort = century === undefined ? "decade" : "century";
  const stem = stemWithout(facts, statement, { start, end: start + text.length }, `In which ${sort}`);
  if (stem === undefined) return [];
  const value = Number(century ?? decade);
  const rivals = shuffle(steps, text)
    .map((step) => value + step * (sort === "decade" ? 10 : 1))
    .filter((other) => other > 0 && (other <= now[sort] || era.startsWith("B")))
    .slice(0, 3)
    .map((other) => written(other, sort, era));
  return [
    {
      family: inWhichPeriod.name,
      sentence,
      answer: text,
      confidence: 0.82,
      reason: "when it happened",
      question: { kind: "choice", asks: "date", stem, key: `The ${text}`, distractors: rivals, source, proof: text },
    },
  ];
}

function written(value: number, sort: "century" | "decade", era: string): string {
  return ["The", sort === "decade" ? `${value}s` : `${ordinal(value)} century`, era]
    .filter((part) => part !== "")
    .join(" ");
}

function ordinal(value: number): string {
  const ending = value % 100 > 10 && value % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
