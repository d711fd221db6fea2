import type { JoinRule } from "./rule.ts";

const abbreviated =
  /(?<!\p{L})(?:Nos?|nos?|Op|Vol|vol|Fig|Figs|fig|figs|pp?|ch|chap|Art|Sec|c|ca|circa|approx|b|d|r|v|Eq|Ex|Tel)\.$/u;

/** No. 3, Op. 46, c. 1818, cab for c. IRR200,000: an abbreviation before a number. */
export const numberedAbbreviation: JoinRule = ({ before, after }) =>
  abbreviated.test(before) && /^(?:[\p{Sc}]|\p{Lu}{3}\s?)?\d/u.test(after);
