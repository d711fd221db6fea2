import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { related } from "../distractors/people.ts";
import { type AskableRole, alike, askableRoles } from "../distractors/roles.ts";
import { capitalised } from "../sentence/stem.ts";

const fewest = 3;
const most = 4;

/** “Match each person with the role that the article gives.”, where three people or more have roles of their own. */
export const matchRoles: Family = { name: "match-roles", write: ask };

function ask(facts: Facts): Candidate[] {
  const chosen: AskableRole[] = [];
  for (const role of askableRoles(facts)) {
    if (chosen.length === most) break;
    if (chosen.every((other) => fits(role, other))) chosen.push(role);
  }
  const [first] = chosen;
  if (first === undefined || chosen.length < fewest) return [];
  const pairs = chosen.map(({ person, phrase, source, proof }) => ({
    left: person.name,
    right: capitalised(phrase),
    source,
    proof,
  }));
  return [
    {
      family: matchRoles.name,
      sentence: first.sentence,
      answer: "who is who",
      confidence: 0.95,
      reason: "who is who",
      question: {
        kind: "match",
        asks: "role",
        stem: "Match each person with the description that the article gives.",
        pairs,
      },
    },
  ];
}

function fits(role: AskableRole, other: AskableRole): boolean {
  const names = [role, other].some(({ phrase }) => [role, other].some(({ person }) => phrase.includes(person.name)));
  return !names && !alike(role, other) && !related(role.person, other.person);
}
