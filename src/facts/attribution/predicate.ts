import type { Pattern } from "./attribution.ts";
import { phraseBefore } from "./phrase.ts";

/** Fewer words are a scare quote rather than somebody's own. */
const fewest = 3;

/** She “didn’t like everyone knowing what I was doing”: a predicate in quotation marks is its subject's own account. */
export const predicate: Pattern = ({ reading, before, words }) => {
  const { tokens } = reading;
  if (words.split(/\s+/).length < fewest || !/^\p{Ll}/u.test(words)) return undefined;
  let to = before.to;
  while (
    to > before.from &&
    (/^(?:AUX|PART|ADV)$/.test(tokens[to - 1]?.pos ?? "") || /^(?:has|had|to)$/.test(tokens[to - 1]?.text ?? ""))
  ) {
    // “He is “the best player””: somebody else may say so.
    if (/^(?:is|are|was|were|be|been|being|not|n[’']t|[’']s)$/.test(tokens[to - 1]?.text ?? "")) return undefined;
    to--;
  }
  const subject = to > before.from ? phraseBefore(reading, to) : undefined;
  if (subject === undefined || subject.is === "role" || subject.from < before.from) return undefined;
  if (
    subject.is === "pronoun"
      ? !/^(?:he|she)$/.test(subject.word)
      : reading.nameOf.get(subject.mention)?.type !== "person"
  )
    return undefined;
  return opensClause(words) ? { subject } : undefined;
};

/** Whether the words can be a predicate: no article, preposition or conjunction in front. */
function opensClause(words: string): boolean {
  return !/^(?:an?|the|of|in|at|for|with|to|and|or|but|that|this|on|by|as|from)\b/.test(words);
}
