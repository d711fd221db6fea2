import type { Reading } from "../../facts/reading.ts";
import { readNumbers } from "../../quiz/numerals.ts";
import { type Folded, fold, locate } from "../../text/spans.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, FlawDetector } from "../candidate.ts";
import { distractorsOf, keysOf, sourcesIn } from "../options.ts";

const found = new WeakMap<Reading, { article: Folded; times: Map<string, number> }>();

/** The source is not in the article exactly once (rule 1), or says nothing of the key. */
export const ungrounded: FlawDetector = {
  flaw: "ungrounded",
  find({ question }, { reading }) {
    const sources = sourcesIn(question);
    if (sources.length === 0) return "There is no source sentence.";
    const lost = sources.find((source) => timesIn(reading, source) !== 1);
    if (lost !== undefined) return `“${lost.slice(0, 60)}” does not stand in the article exactly once.`;
    return unproved(question, sources.join(" "));
  },
};

/** How often a source stands in the article. Many questions share one. */
function timesIn(reading: Reading, source: string): number {
  const { article, times } = found.get(reading) ?? { article: fold(reading.text), times: new Map<string, number>() };
  found.set(reading, { article, times });
  const known = times.get(source) ?? locate(article, source).length;
  times.set(source, known);
  return known;
}

function unproved(question: Candidate["question"], source: string): string | undefined {
  // An order is proved by its dates; the items say the same in other words.
  if (question.kind === "true-false" || question.kind === "order" || question.kind === "match") return undefined;
  if (question.kind === "numeric")
    return holdsNumber(source, question.key) ? undefined : "The source does not give this number.";
  const words = new Set([source, source.replace(/['’]s(?!\p{L})/gu, "")].flatMap(contentWords));
  const missing = keysOf(question).find((key) => !contentWords(key).some((word) => words.has(word)));
  if (missing !== undefined) return `The source does not say “${missing}”.`;
  return distractorsOf(question).length === 0 && question.kind === "choice"
    ? "There is nothing to choose from."
    : undefined;
}

function holdsNumber(source: string, key: number): boolean {
  const words = source.split(/[\s()]+/);
  return words.some((_, i) =>
    [1, 2, 3].some((length) =>
      readNumbers(
        words
          .slice(i, i + length)
          .join(" ")
          .replace(/[.,;]$/u, ""),
      ).includes(key),
    ),
  );
}
