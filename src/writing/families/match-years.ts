import type { Candidate, Family } from "../candidate.ts";
import { type Event, eventsOf } from "../sentence/events.ts";
import { groupsOf } from "./order.ts";

/** “Match each year with what happened in it.”, for three or four events of different years that follow one another. */
export const matchYears: Family = {
  name: "match-years",
  write: (facts) => groupsOf(eventsOf(facts)).map(ask),
};

function ask(events: Event[]): Candidate {
  return {
    family: matchYears.name,
    sentence: events[0]?.sentence ?? 0,
    answer: events
      .map(({ year }) => year)
      .sort((a, b) => a - b)
      .join(", "),
    confidence: 0.8,
    reason: "what happened when",
    question: {
      kind: "match",
      asks: "date",
      stem: "Match each year with what happened then.",
      pairs: events.map(({ year, text, source }) => ({ left: String(year), right: text, source, proof: String(year) })),
    },
  };
}
