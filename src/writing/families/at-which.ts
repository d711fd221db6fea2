import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { type AskableRole, askableRoles } from "../distractors/roles.ts";
import { otherUniversities } from "../distractors/universities.ts";
import { lookup } from "../lookup.ts";
import { stemFrom } from "../sentence/stem.ts";

const workplace = /^(.+) (?:at|of|from) (?:the )?(University of \p{Lu}[\p{L} ]+|\p{Lu}[\p{L} ]+ University)$/u;

/** “At which university is Polly Arnold a professor of chemistry?”: where somebody works, by what the article says that somebody is. */
export const atWhich: Family = {
  name: "at-which",
  write: (facts) => askableRoles(facts).flatMap((role) => ask(facts, role)),
};

function ask(facts: Facts, { person, phrase, sentence, source, proof }: AskableRole): Candidate[] {
  const [, role = "", key = ""] = workplace.exec(phrase) ?? [];
  const { byForm } = lookup(facts);
  const rivals = otherUniversities(key).filter((rival) => !byForm.has(rival));
  if (rivals.length < 2 || role.split(" ").length < 2) return [];
  return [
    {
      family: atWhich.name,
      sentence,
      answer: key,
      confidence: 0.9,
      reason: "where somebody works",
      question: {
        kind: "choice",
        asks: "organisation",
        stem: stemFrom([`According to the article, at which university is ${person.name} ${role}`]),
        key,
        distractors: rivals,
        source,
        proof,
      },
    },
  ];
}
