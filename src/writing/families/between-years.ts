import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import type { Candidate, Family } from "../candidate.ts";
import { datesOf } from "../sentence/dated.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";
import { stemWithout } from "./when.ts";

const governs = /^(?:between|from)$/i;
/** By how many thirds of its length other periods are earlier or later. */
const steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
const latest = 2020;
/** A number of nothing. */
const countless = /(?<!\p{L})an? \p{Ll}+ number (?!of)/u;

/** “Between which years did Jespersen teach at Copenhagen?”: a statement with one period from year to year. */
export const betweenYears: Family = {
  name: "between-years",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const [first, second, third] = datesOf(facts, statement);
  const [from, to] = [first?.year, second?.year];
  if (first === undefined || second === undefined || from === undefined || to === undefined || third !== undefined)
    return [];
  const between = facts.reading.text.slice(first.end, second.start);
  if (
    !/^ (?:and|to|until|till) $/.test(between) ||
    to <= from ||
    [first, second].some(({ month }) => month !== undefined)
  )
    return [];
  const whole = { start: first.start, end: second.end };
  const stem = stemWithout(facts, statement, whole, "According to the article, between which years", governs);
  if (stem === undefined || countless.test(stem)) return [];
  const key = written(from, to);
  const { sentence, source } = statement;
  const distractors = shuffle(steps, key + sentence)
    .map((step) => rounded(step * Math.max(2, Math.round((to - from) / 3)), from, to))
    .map((step) => [from + step, to + step] as const)
    .filter(([start], i, all) => all.findIndex(([other]) => other === start) === i)
    .filter(([, end]) => end <= Math.max(to, latest))
    .slice(0, 3)
    .map(([start, end]) => written(start, end));
  return [
    {
      family: betweenYears.name,
      sentence,
      answer: key,
      confidence: 0.8,
      reason: "when it happened",
      question: {
        kind: "choice",
        asks: "date",
        stem,
        key,
        distractors,
        source,
        proof: facts.reading.text.slice(whole.start, whole.end),
      },
    },
  ];
}

/** Round years among odd ones would stand out. */
function rounded(step: number, from: number, to: number): number {
  const unit = [50, 10, 5].find((one) => from % one === 0 && to % one === 0) ?? 1;
  return Math.sign(step) * Math.max(unit, Math.round(Math.abs(step) / unit) * unit);
}

function written(from: number, to: number): string {
  return `${from} and ${to}`;
}
