import type { Candidate, Family } from "../candidate.ts";
import { capitalised } from "../sentence/stem.ts";
import { type Told, toldOf } from "../sentence/told-of.ts";
import { apart } from "./match-people.ts";

const fewest = 2;
const most = 3;

/** “What does the article say about Ewan Pirie?”, with what it says about others as options. */
export const trueOf: Family = {
  name: "true-of",
  write(facts) {
    const all = toldOf(facts);
    return all.flatMap((told) => ask(told, all));
  },
};

function ask(told: Told, all: Told[]): Candidate[] {
  const rivals: Told[] = [];
  for (const other of all) {
    if (rivals.length === most) break;
    if ([told, ...rivals].every((one) => apart(one, other)) && alike(told.told, other.told)) rivals.push(other);
  }
  // What somebody is has a family of its own.
  if (rivals.length < fewest || isRole(told) || rivals.every(isRole)) return [];
  const { person, sentence, source, proof } = told;
  return [
    {
      family: trueOf.name,
      sentence,
      answer: person.name,
      confidence: 0.84,
      reason: "what somebody did",
      question: {
        kind: "choice",
        asks: "statement",
        stem: `What does the article say about ${person.name}?`,
        key: capitalised(told.told),
        distractors: rivals.map((rival) => capitalised(rival.told)),
        source,
        ...(proof === undefined ? {} : { proof }),
      },
    },
  ];
}

function isRole({ told }: Told): boolean {
  return /^is (?:an?|the) /.test(told);
}

/** About as long as each other: nothing stands out. */
function alike(a: string, b: string): boolean {
  const [short = 0, long = 0] = [a.length, b.length].sort((x, y) => x - y);
  return long <= short * 1.8;
}
