import { readNumbers } from "../../quiz/numerals.ts";
import { fold, locate } from "../../text/spans.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, FlawDetector } from "../candidate.ts";
import { distractorsOf, keysOf, sourcesIn } from "../options.ts";

const folded = new WeakMap<object, ReturnType<typeof fold>>();

/** The source is not in the article exactly once (rule 1), or says nothing of the key. */
export const ungrounded: FlawDetector = {
  flaw: "ungrounded",
  find({ question }, { reading }) {
    const sources = sourcesIn(question);
    if (sources.length === 0) return "There is no source sentence.";
    const article = folded.get(reading) ?? fold(reading.text);
    folded.set(reading, article);
    const lost = sources.find((source) => locate(article, source).length !== 1);
    if (lost !== undefined) return `“${lost.slice(0, 60)}” does not stand in the article exactly once.`;
    return unproved(question, sources.join(" "));
  },
};

function unproved(question: Candidate["question"], source: string): string | undefined {
  // An order is proved by its dates; the items say the same in other words.
  if (question.kind === "true-false" || question.kind === "order" || question.kind === "match") return undefined;
  if (question.kind === "numeric")
    return holdsNumber(source, question.key) ? undefined : "The source does not give this number.";
  const words = new Set(contentWords(source));
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
