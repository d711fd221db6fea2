import { type JoinRule, lineEnds } from "./rule.ts";

/** A line break in the middle of a sentence is white space: the next line goes on in lower case, or the line before was full. */
export const wrappedLine: JoinRule = (boundary) => {
  const { before, gap, after, full } = boundary;
  if (!gap.includes("\n") || /^(?:[-*•–—]|\(?(?:\d+|[a-z]|[ivx]+)[.)])\s/u.test(after)) return false;
  const ended = /[.!?:;…]["”’')\]]*$/u.test(before);
  return /^\p{Ll}/u.test(after) ? full || !ended : !ended && !lineEnds(boundary);
};
