import type { Candidate, Family } from "../candidate.ts";
import { type Event, eventsOf } from "../sentence/events.ts";
import { apart } from "./happened-in.ts";

const fewest = 3;
const most = 4;

/** “Put these events in order”: statements with an explicit year each, no two the same, said without it. */
export const order: Family = {
  name: "order",
  write(facts) {
    const single = eventsOf(facts).filter(({ source }) => typeof source === "string");
    return groupsOf(single).map((group) => candidate(group));
  },
};

/** Groups of three or four events of different years that follow one another in the article. */
export function groupsOf(events: Event[]): Event[][] {
  const groups: Event[][] = [[]];
  for (const event of events) {
    const group = groups.at(-1) ?? [];
    // Which of two events of one year came first the text does not say.
    if (!group.every((other) => other.year !== event.year && apart(other, event))) continue;
    if (group.length === most) groups.push([event]);
    else group.push(event);
  }
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
      source: inOrder.flatMap(({ source }) => source),
      proof: inOrder.map(({ year }) => String(year)),
      explanation: `The years are ${inOrder.map(({ year }) => year).join(", ")}.`,
    },
  };
}
