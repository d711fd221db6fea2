import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import type { Candidate, Family } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";
import { stemWithout } from "./when.ts";

const steps = [-9, -7, -5, -4, -3, -2, 2, 3, 4, 5, 7, 9];

/** “On which day did the festival in Cannes open?”: a statement with one date that has a day and a month, and no year to ask for. */
export const onWhichDay: Family = {
  name: "on-which-day",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { sentence, source } = statement;
  const [date, second] = lookup(facts).dates.get(sentence) ?? [];
  if (date?.day === undefined || date.month === undefined || date.year !== undefined || second !== undefined) return [];
  const stem = stemWithout(facts, statement, date, "According to the article, on which day");
  const rivals = rivalDays(facts, date);
  if (stem === undefined || rivals.length < 3) return [];
  return [
    {
      family: onWhichDay.name,
      sentence,
      answer: date.text,
      confidence: 0.78,
      reason: "when it happened",
      question: { kind: "choice", asks: "date", stem, key: date.text, distractors: rivals.slice(0, 3), source },
    },
  ];
}

/** Other days of the month, written like the date; none that the article gives. */
function rivalDays({ dates, reading }: Facts, { text, day = 0, month, start }: CalendarDate): string[] {
  const given = new Set(dates.filter((date) => date.month === month).map((date) => date.day));
  return shuffle(steps, reading.text.slice(start - 20, start))
    .map((step) => day + step)
    .filter((other) => other > 0 && other < 29 && !given.has(other))
    .flatMap((other) => (/\d(?:st|nd|rd|th)/.test(text) ? [] : [text.replace(String(day), String(other))]));
}
