import type { JoinRule } from "./rule.ts";

/** Guess Who? (2005), “… are complex.” (Smith 55). A year after a title's mark, or a reference after a quotation, ends neither. */
export const titleYear: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") &&
  ((/[\p{L}\p{N}][?!]["”’]?$/u.test(before) && /^\(\d{4}[^.()]{0,12}\)/.test(after)) ||
    (/["”]$/u.test(before) && /^\([^().]{1,50}\)[.,;]/.test(after)));
