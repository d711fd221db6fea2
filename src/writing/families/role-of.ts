import type { Candidate, Family } from "../candidate.ts";
import { otherRoles } from "../distractors/occupations.ts";
import { type AskableRole, alike, askableRoles, genderOfRole, lookAlike } from "../distractors/roles.ts";
import { capitalised } from "../sentence/stem.ts";

/**
 * “How does the article describe Polly Arnold?” with what other people are as options; where the article has too few of a kind, with
 * the same role in another field: “a professor of physics at Edinburgh University” beside one of chemistry.
 */
export const roleOf: Family = {
  name: "role-of",
  write(facts) {
    const roles = askableRoles(facts);
    return roles.flatMap((role, i) => ask(role, roles.slice(Math.max(0, i - near), i + near)));
  },
};

/** How far from a role its rivals are looked for, in roles before and behind. */
const near = 20;

function ask(role: AskableRole, others: AskableRole[]): Candidate[] {
  const gender = role.person.gender;
  const rivals: AskableRole[] = [];
  for (const other of others) {
    if (rivals.length === 3) break;
    if (other.person === role.person || [role, ...rivals].some((one) => alike(one, other))) continue;
    if (!lookAlike(role.phrase, other.phrase) || other.phrase.includes(role.person.name)) continue;
    const told = genderOfRole(other);
    if (told === undefined || told === gender) rivals.push(other);
  }
  const options = rivals.length < 2 ? otherRolesOf(role, others) : rivals.map(({ phrase }) => phrase);
  if (options.length < 2) return [];
  return [
    {
      family: roleOf.name,
      sentence: role.sentence,
      answer: role.person.name,
      confidence: 0.92,
      reason: "what somebody is",
      question: {
        kind: "choice",
        asks: "role",
        stem: `How does the article describe ${role.person.name}?`,
        key: capitalised(role.phrase),
        distractors: options.map(capitalised),
        source: role.source,
        proof: role.proof,
      },
    },
  ];
}

/** What somebody is not: less whatever the article says that somebody is. */
function otherRolesOf({ phrase, head, person }: AskableRole, others: AskableRole[]): string[] {
  const told = others.filter((other) => other.person === person).map((other) => other.phrase);
  return otherRoles(phrase, head).filter((role) => !told.includes(role));
}
