import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Candidate, Family } from "../candidate.ts";
import { castOf, rivalsOf } from "../distractors/people.ts";
import { type AskableRole, alike, askableRoles, genderOfRole } from "../distractors/roles.ts";

/** “Which of these people does the article describe as the director of …?” with people as options. */
export const whoIs: Family = {
  name: "who-is",
  write(facts) {
    const roles = new Map(askableRoles(facts).map((role) => [role.person, role]));
    return [...roles.values()].flatMap((role) => ask(facts, role, roles));
  },
};

function ask(facts: Facts, role: AskableRole, roles: Map<Name, AskableRole>): Candidate[] {
  const rivals = rivalsFor(facts, role, roles);
  if (!isTelling(role) || rivals.length < 2) return [];
  return [
    {
      family: whoIs.name,
      sentence: role.sentence,
      answer: role.person.name,
      confidence: 0.93,
      reason: "who is who",
      question: {
        kind: "choice",
        asks: "person",
        stem: `Which of these people does the article describe as ${role.phrase}?`,
        key: role.person.name,
        distractors: rivals.map(({ name }) => name),
        source: role.source,
        proof: role.proof,
      },
    },
  ];
}

/** What somebody is, without where, is nothing to ask for: “who is a social worker?” */
function isTelling({ phrase, definite }: AskableRole): boolean {
  return (
    / (?:of|at|for|from|with|in) |spokes/.test(phrase) ||
    (definite && /^\p{Lu}/u.test(phrase)) ||
    phrase.split(" ").length > 4
  );
}

/** From so many the nearest are taken. */
const tried = 12;

/**
 * Others who cannot be it, those first who speak in the article as the key does, or are silent like the key, and are named about as
 * often: nobody stands out among them.
 */
function rivalsFor(facts: Facts, role: AskableRole, roles: Map<Name, AskableRole>): Name[] {
  const gender = genderOfRole(role);
  const couldBe = (name: Name) => {
    const own = roles.get(name);
    return own !== undefined && alike(own, role);
  };
  const { quoted } = castOf(facts);
  const isLike = (name: Name) => (quoted.has(name) === quoted.has(role.person) ? 0 : 1);
  const distance = ({ mentions }: Name) => Math.abs(mentions.length - role.person.mentions.length);
  return rivalsOf(
    facts,
    role.person,
    (name) => role.phrase.includes(name.name) || couldBe(name) || (gender !== undefined && name.gender !== gender),
    tried,
  )
    .sort((a, b) => isLike(a) - isLike(b) || distance(a) - distance(b))
    .slice(0, 3);
}
