import type { Facts } from "../facts/facts.ts";
import type { Reading } from "../facts/reading.ts";
import type { Written } from "../quiz/draft/draft.ts";
import { type Folded, fold, indexAt, locate } from "../text/spans.ts";
import type { Candidate } from "../writing/candidate.ts";
import { keysOf, sourcesIn } from "../writing/options.ts";

/** A question that somebody wrote or corrected, as the writer's own rules look at one. */
export function asCandidate(question: Written, facts: Facts): Candidate {
  return {
    family: "by hand",
    question,
    sentence: sentenceOf(question, facts),
    answer: keysOf(question).join("; "),
    confidence: 1,
    reason: "",
  };
}

/** The index of the sentence that a question's first source begins in; none has it where the question has no source. */
export function sentenceOf(question: Written, { reading }: Facts): number {
  const [source] = sourcesIn(question);
  const [span] = source === undefined ? [] : locate(foldedIn(reading), source);
  return span === undefined ? -1 : indexAt(reading.sentences, span.start);
}

/** Many questions are about one article. */
const folded = new WeakMap<Reading, Folded>();

function foldedIn(reading: Reading): Folded {
  const known = folded.get(reading) ?? fold(reading.text);
  folded.set(reading, known);
  return known;
}
