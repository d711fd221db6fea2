import type { JoinRule } from "./rule.ts";

/** https://example.org/find?Q=5: the question mark of a web address ends nothing. */
export const webAddress: JoinRule = ({ before, gap, after }) =>
  gap === "" && /[\w/][?!]$/.test(before) && /^[\w%.-]+[=/&]/.test(after);
