import { type Facts, factsOf } from "../facts/facts.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Candidate, FlawName, Written } from "./candidate.ts";
import { families } from "./families.ts";
import { firstFlaw } from "./flaws.ts";
import { select } from "./select.ts";
import type { Wishes } from "./wishes.ts";

/** What became of every candidate, for whoever measures or wants to know why. */
export type Writing = {
  facts: Facts;
  kept: Candidate[];
  dropped: { candidate: Candidate; flaw: FlawName; message: string }[];
  /** Those of `kept` that were selected, in the article's order: `questions` without their ids. */
  chosen: Candidate[];
  questions: QuestionSet["questions"];
};

/**
 * Writes questions from an article's text: facts, then candidates of every family, less those with a flaw, of which the
 * best are selected. An empty list when the text has nothing that can safely be asked.
 */
export function writeQuestions(text: string, wishes: Wishes = {}): Writing {
  const facts = factsOf(text);
  const kept: Candidate[] = [];
  const dropped: Writing["dropped"] = [];
  for (const candidate of families.flatMap((family) => family.write(facts))) {
    const first = firstFlaw(candidate, facts);
    if (first === undefined) kept.push(candidate);
    else dropped.push({ candidate, ...first });
  }
  const chosen = select(kept, facts, wishes);
  return { facts, kept, dropped, chosen, questions: chosen.map(numbered) };
}

/** The tags say which family wrote it, and why it is worth asking. */
function numbered({ family, reason, question }: Candidate, index: number): Written {
  return { ...question, id: `q${index + 1}`, tags: [family, reason] };
}
