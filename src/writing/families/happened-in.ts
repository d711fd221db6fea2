import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { type Event, eventsOf } from "../sentence/events.ts";

const fewest = 2;
const most = 3;

/** “Which of these events happened in 1884?”, with events of the article's other years as options. */
export const happenedIn: Family = {
  name: "happened-in",
  write: (facts) => eventsOf(facts).flatMap((event) => ask(facts, event)),
};

function ask(facts: Facts, event: Event): Candidate[] {
  const rivals = rivalEvents(facts, event);
  if (rivals.length < fewest) return [];
  const year = String(event.year);
  return [
    {
      family: happenedIn.name,
      sentence: event.sentence,
      answer: year,
      confidence: 0.85,
      reason: "when it happened",
      question: {
        kind: "choice",
        asks: "statement",
        stem: `Which of these events happened in ${year}, according to the article?`,
        key: event.text,
        distractors: rivals.map(({ text, year: other }) => ({
          text,
          why: `The article says that this was in ${other}.`,
        })),
        source: event.source,
        proof: year,
      },
    },
  ];
}

/** Events of other years, about as long as this one, that have little in common with it or with each other. */
function rivalEvents(facts: Facts, event: Event): Event[] {
  const rivals: Event[] = [];
  for (const other of shuffle(eventsOf(facts), event.text)) {
    if (rivals.length === most) break;
    if (
      other.year !== event.year &&
      alike(other.text, event.text) &&
      [event, ...rivals].every((one) => apart(one, other))
    )
      rivals.push(other);
  }
  return rivals;
}

function alike(a: string, b: string): boolean {
  const [short = 0, long = 0] = [a.length, b.length].sort((x, y) => x - y);
  return long <= short * 1.7;
}

/** Two events that nobody takes for one. */
export function apart(one: Pick<Event, "sentence" | "text">, other: Pick<Event, "sentence" | "text">): boolean {
  const own = new Set(contentWords(one.text));
  const words = contentWords(other.text);
  return one.sentence !== other.sentence && words.filter((word) => own.has(word)).length < words.length * 0.8;
}
