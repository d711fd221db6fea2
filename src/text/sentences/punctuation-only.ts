import type { JoinRule } from "./rule.ts";

/** A closing mark, a dash or the number of a note, left alone after the full stop, belongs to the sentence before. */
export const punctuationOnly: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") &&
  (/^[\p{P}\s]+$/u.test(after) ||
    /^\[\d+\]/.test(after) ||
    /^[”’)\]](?=\s|$)/u.test(after) ||
    (/[\p{Ll}\p{N})]{2}\.["”]?$/u.test(before) && /^\d{1,2}\s+\p{Lu}\p{Ll}/u.test(after)));
