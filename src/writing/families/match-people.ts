import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { castOf, related } from "../distractors/people.ts";
import { askableRoles } from "../distractors/roles.ts";
import { capitalised } from "../sentence/stem.ts";
import { whoClausesIn } from "../sentence/who-clauses.ts";
import { names } from "../speech/proof.ts";

const fewest = 3;
const most = 4;

type Told = { person: Name; told: string; sentence: number; source: string; proof: string };

/** “What does the article say about each person?”: clauses behind names, and beside them what others are. */
export const matchPeople: Family = { name: "match-people", write: ask };

function ask(facts: Facts): Candidate[] {
  const clauses: Told[] = whoClausesIn(facts).filter(({ told }) => contentWords(told).length > 1);
  const { quoted } = castOf(facts);
  // Who speaks in the article is what it calls him; of others it may be long ago.
  const roles: Told[] = askableRoles(facts)
    .filter(({ phrase }) => / (?:of|at|for|from|with|in) |^an? \S+ \S+ \S/.test(phrase))
    .filter(({ person }) => quoted.has(person) || clauses.some((clause) => /^(?:is|has|\w+s) /.test(clause.told)))
    .map((role) => ({ ...role, told: `is ${role.phrase}` }));
  const chosen: Told[] = [];
  for (const told of [...clauses, ...roles])
    if (chosen.length < most && chosen.every((other) => fits(told, other))) chosen.push(told);
  chosen.sort((a, b) => a.sentence - b.sentence);
  const [first] = chosen;
  if (first === undefined || chosen.length < fewest || !clauses.some((clause) => chosen.includes(clause))) return [];
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
        pairs: chosen.map(({ person, told, source, proof }) => ({
          left: person.name,
          right: capitalised(told),
          source,
          proof,
        })),
      },
    },
  ];
}

/** Two people of whom different things are told, none naming the other. */
function fits(one: Told, other: Told): boolean {
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
