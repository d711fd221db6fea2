import type { JoinRule } from "./rule.ts";

/** Shorter lines than this are headings or list lines, not sentences that a mail program or a PDF has wrapped. */
const shortestWrapped = 45;

/** A line break in the middle of a sentence is white space: a long line without an end, or a next line in lower case. */
export const wrappedLine: JoinRule = ({ before, gap, after }) => {
  if (!gap.includes("\n") || /[.!?:;…]["”’')\]]*$/u.test(before)) return false;
  return /^\p{Ll}/u.test(after) || (before.length >= shortestWrapped && !/^(?:[-*•–—]|\d+[.)])\s/u.test(after));
};
