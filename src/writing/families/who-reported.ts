import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalsOf } from "../distractors/people.ts";
import { say } from "../sentence/say.ts";
import { inside } from "../sentence/stem.ts";
import { sourceOf } from "../source.ts";
import { names } from "../speech/proof.ts";
import type { Reported } from "../speech/reported/rule.ts";
import { reportedIn } from "../speech/reported.ts";

/** “Who warned that …?” of what the reporter tells in other words than the speaker's. */
export const whoReported: Family = {
  name: "who-reported",
  write: (facts) => reportedIn(facts).flatMap((reported) => ask(facts, reported)),
};

function ask(facts: Facts, { speaker, verb, clause, sentence, proof }: Reported): Candidate[] {
  const source = sourceOf(facts.reading, sentence);
  const told = inside(say(facts, clause), facts.reading, clause);
  const rivals = rivalsOf(facts, speaker, (name) => names(told, name));
  if (source === undefined || rivals.length < 2) return [];
  return [
    {
      family: whoReported.name,
      sentence,
      answer: speaker.name,
      confidence: 0.92,
      reason: "who said it",
      question: {
        kind: "choice",
        asks: "speaker",
        stem: `Who ${verb} that ${told}?`,
        key: speaker.name,
        distractors: rivals.map(({ name }) => name),
        source,
        proof,
      },
    },
  ];
}
