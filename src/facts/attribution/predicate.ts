import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { phraseBefore, type Subject } from "./phrase.ts";
import { isReportingVerb } from "./speech-verbs.ts";

/** Fewer words are a scare quote rather than somebody's own. */
const fewest = 3;

/** She “didn’t like everyone knowing what I was doing”: a predicate in quotation marks is its subject's own account. */
export const predicate: Pattern = ({ reading, before, words }) => {
  if (words.split(/\s+/).length < fewest || !/^\p{Ll}/u.test(words) || !opensClause(words)) return undefined;
  const to = beforeAuxiliaries(reading, before.from, before.to);
  const subject = to === undefined || to === before.from ? undefined : phraseBefore(reading, to);
  if (subject === undefined || subject.from < before.from || !isSomebody(reading, subject)) return undefined;
  // “Critics say he “lacks a plan””: the words are the critics'.
  const reported = reading.tokens.slice(before.from, subject.from).some(({ text }) => isReportingVerb(text));
  if (reported) return undefined;
  return { subject };
};

function isSomebody(reading: Reading, subject: Subject): boolean {
  if (subject.is === "pronoun") return /^(?:he|she)$/.test(subject.word);
  return subject.is === "name" && reading.nameOf.get(subject.mention)?.type === "person";
}

/** Where the auxiliaries before a token begin; undefined after a form of “be”: “he is “the best player”” may be anybody's word. */
function beforeAuxiliaries({ tokens }: Reading, from: number, end: number): number | undefined {
  let to = end;
  for (; to > from; to--) {
    const token = tokens[to - 1];
    if (token === undefined || !(/^(?:AUX|PART|ADV)$/.test(token.pos) || /^(?:has|had|to)$/.test(token.text))) break;
    if (/^(?:is|are|was|were|be|been|being|not|n[’']t|[’']s)$/.test(token.text)) return undefined;
  }
  return to;
}

/** Whether the words can be a predicate: no article, preposition or conjunction in front. */
function opensClause(words: string): boolean {
  return !/^(?:an?|the|of|in|at|for|with|to|and|or|but|that|this|on|by|as|from)\b/.test(words);
}
