import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { definite } from "../flaws/dangling/definite.ts";
import { pronoun } from "../flaws/dangling/pronoun.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised } from "../sentence/stem.ts";
import { stemWords } from "../sentence/words.ts";
import { onlyYear, withoutYear } from "./when.ts";

const fewest = 3;
const most = 4;
const words = { fewest: 4, most: 16 };

type Event = { sentence: number; year: number; text: string; source: string };

/** “Put these events in order”: statements with an explicit year each, no two the same, said without it. */
export const order: Family = {
  name: "order",
  write(facts) {
    const events = apart(statementsOf(facts).flatMap((statement) => eventOf(facts, statement)));
    return groupsOf(events).map((group) => candidate(group));
  },
};

function eventOf(facts: Facts, statement: Statement): Event[] {
  const date = onlyYear(facts, statement.sentence);
  const without = date === undefined ? undefined : withoutYear(facts, statement, date);
  if (date?.year === undefined || without === undefined || typeof statement.source !== "string") return [];
  const { subject, verb, rest, lead } = partsOf(facts, without);
  const text = capitalised(`${subject} ${verb} ${rest}`.trim());
  const length = text.split(" ").length;
  const isPast =
    /^(?:was|were)(?: |$)|(?:ed|[^s])$/.test(verb) &&
    !/^(?:is|are|has|have|had|will|would|could|may|might)(?: |$)/.test(verb);
  if (lead !== "" || !isPast || length < words.fewest || length > words.most || /\d{4}/.test(text)) return [];
  return standsAlone(facts, text, statement.sentence)
    ? [{ sentence: statement.sentence, year: date.year, text, source: statement.source }]
    : [];
}

/** The detectors look at the whole candidate; an event that does not stand alone would take the others down with it. */
function standsAlone(facts: Facts, text: string, sentence: number): boolean {
  const stem = { text, reporter: text, words: stemWords(text, sentence, facts), facts };
  return definite(stem) === undefined && pronoun(stem) === undefined;
}

/** One event a year: which of two came first the text does not say. */
function apart(events: Event[]): Event[] {
  const count = new Map<number, number>();
  for (const { year } of events) count.set(year, (count.get(year) ?? 0) + 1);
  return events.filter(({ year }) => count.get(year) === 1);
}

/** Groups of three or four events that follow one another in the article. */
function groupsOf(events: Event[]): Event[][] {
  const groups: Event[][] = [];
  for (let i = 0; i + fewest <= events.length; i += most) groups.push(events.slice(i, i + most));
  return groups.filter(({ length }) => length >= fewest);
}

function candidate(events: Event[]): Candidate {
  const inOrder = [...events].sort((a, b) => a.year - b.year);
  return {
    family: order.name,
    sentence: events[0]?.sentence ?? 0,
    answer: inOrder.map(({ year }) => year).join(", "),
    confidence: 0.75,
    reason: "the order of events",
    question: {
      kind: "order",
      asks: "date",
      stem: "Put these events in the order in which they happened, earliest first.",
      key: inOrder.map(({ text }) => text),
      source: inOrder.map(({ source }) => source),
      proof: inOrder.map(({ year }) => String(year)),
      explanation: `The years are ${inOrder.map(({ year }) => year).join(", ")}.`,
    },
  };
}
