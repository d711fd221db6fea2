import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalsOf } from "../distractors/people.ts";
import { type WhoClause, whoClausesIn } from "../sentence/who-clauses.ts";
import { names } from "../speech/proof.ts";

/** Fewer words of meaning, and anybody might do it. */
const fewest = 4;

/**
 * “Which of these people is responsible for libraries at …, according to the article?”: what the article tells of somebody behind the
 * name, “NAME, who …,”. A bare “Who …?” would have more answers than these.
 */
export const whoClause: Family = {
  name: "who-clause",
  write: (facts) => whoClausesIn(facts).flatMap((clause) => ask(facts, clause)),
};

function ask(facts: Facts, { person, told, sentence, source, proof }: WhoClause): Candidate[] {
  const rivals = rivalsOf(facts, person, (name) => names(told, name) || source.includes(name.name));
  if (contentWords(told).length < fewest || rivals.length < 2) return [];
  const candidate: Candidate = {
    family: whoClause.name,
    sentence,
    answer: person.name,
    confidence: 0.85,
    reason: "who is who",
    question: {
      kind: "choice",
      asks: "person",
      stem: `Which of these people ${told}, according to the article?`,
      key: person.name,
      distractors: rivals.map(({ name }) => name),
      source,
      proof,
    },
  };
  return [candidate];
}
