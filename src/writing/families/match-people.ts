import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { related } from "../distractors/people.ts";
import { capitalised } from "../sentence/stem.ts";
import { type Told, toldOf } from "../sentence/told-of.ts";
import { names } from "../speech/proof.ts";

const fewest = 3;
const most = 4;
/** More than this many, and one quiz asks little else. */
const rounds = 2;

/** “What does the article say about each person?”, where it tells of three people or more; again with what else it tells. */
export const matchPeople: Family = {
  name: "match-people",
  write(facts) {
    let left = toldOf(facts);
    const found: Candidate[] = [];
    for (let round = 0; round < rounds; round++) {
      const chosen: Told[] = [];
      for (const told of left)
        if (chosen.length < most && chosen.every((other) => apart(told, other))) chosen.push(told);
      left = left.filter((told) => !chosen.includes(told));
      found.push(...ask(chosen));
    }
    return found;
  },
};

function ask(chosen: Told[]): Candidate[] {
  const sorted = [...chosen].sort((a, b) => a.sentence - b.sentence);
  const [first] = sorted;
  // What they are, and nothing else, is for another family.
  if (first === undefined || sorted.length < fewest || sorted.every(({ told }) => /^is an? /.test(told))) return [];
  return [
    {
      family: matchPeople.name,
      sentence: first.sentence,
      answer: "who is who",
      confidence: 0.93,
      reason: "who is who",
      question: {
        kind: "match",
        asks: "person",
        stem: "What does the article say about each person?",
        pairs: sorted.map(({ person, told, source, proof }) => ({
          left: person.name,
          right: capitalised(told),
          source,
          ...(proof === undefined ? {} : { proof }),
        })),
      },
    },
  ];
}

/** Two people of whom different things are told, none naming the other. */
export function apart(one: Told, other: Told): boolean {
  const own = new Set(contentWords(one.told));
  const shared = contentWords(other.told).filter((word) => own.has(word)).length;
  return (
    one.person !== other.person &&
    !related(one.person, other.person) &&
    !names(one.told, other.person) &&
    !names(other.told, one.person) &&
    shared < 2
  );
}
