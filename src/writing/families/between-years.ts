import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import type { Candidate, Family } from "../candidate.ts";
import { datesOf } from "../sentence/dated.ts";
import { type DatedStatement, datedStatementsOf } from "../sentence/dated-statements.ts";
import { inverted } from "../sentence/invert.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";
import { stemOf, stemWithout } from "./when.ts";

const governs = /^(?:between|from)$/i;
/** By how many thirds of its length other periods are earlier or later. */
const steps = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
const latest = 2020;
/** A number of nothing. */
const countless = /(?<!\p{L})an? \p{Ll}+ number (?!of)/u;

/** “Between which years did Jespersen teach at Copenhagen?”: a statement with one period from year to year. */
export const betweenYears: Family = {
  name: "between-years",
  write(facts) {
    const plain = statementsOf(facts).flatMap((statement) => askPlain(facts, statement));
    const known = new Set(plain.map(({ sentence, answer }) => `${sentence} ${answer}`));
    const others = datedStatementsOf(facts).flatMap((statement) => askDated(facts, statement));
    return [...plain, ...others.filter(({ sentence, answer }) => !known.has(`${sentence} ${answer}`))];
  },
};

const asking = "According to the article, between which years";

function askPlain(facts: Facts, statement: Statement): Candidate[] {
  const [first, second, third] = datesOf(facts, statement);
  if (first === undefined || second === undefined || third !== undefined) return [];
  if (!/^ (?:and|to|until|till) $/.test(facts.reading.text.slice(first.end, second.start))) return [];
  const whole = { start: first.start, end: second.end };
  return ask(facts, statement, first, second, () => stemWithout(facts, statement, whole, asking, governs));
}

/** A period that stands beside the main clause: “the theatre, which was in use from 1870 to 1939”. */
function askDated(facts: Facts, { dates: [first, second], ...statement }: DatedStatement): Candidate[] {
  if (second === undefined || !/^(?:was|were|did)$/.test(inverted(facts, statement.clause).first)) return [];
  return ask(facts, statement, first, second, () => {
    const stem = stemOf(facts, statement, asking);
    return stem !== undefined && /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/u.test(stem) ? undefined : stem;
  });
}

function ask(
  facts: Facts,
  { sentence, source }: Statement,
  first: CalendarDate,
  second: CalendarDate,
  stemIn: () => string | undefined,
): Candidate[] {
  const [from, to] = [first.year, second.year];
  if (from === undefined || to === undefined || to <= from || first.month !== undefined || second.month !== undefined)
    return [];
  const stem = stemIn();
  if (stem === undefined || countless.test(stem)) return [];
  const key = written(from, to);
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
        proof: facts.reading.text.slice(first.start, second.end),
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
