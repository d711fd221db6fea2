import type { DanglingRule } from "./rule.ts";

/** “found only 36”, “with more than 40 in 2023”: figures at the end, and nothing that they count. Years need nothing. */
const bare =
  /(?<![\d,.$£€-]|(?:In|in|of|since|by|until|till|from|to|and|summer|spring|autumn|winter|\p{Lu}\p{Ll}+) )(?!(?:1\d|20)\d\d\b)\d[\d,]*(?= in \d{4}[.?]|[.?]$)/u;

/** A number that does not say of what. */
export const bareNumber: DanglingRule = ({ reporter }) => bare.exec(reporter)?.[0];
