import type { JoinRule } from "./rule.ts";

/** “1. Open the box.”, “1.2. The law”, “a) a box”. The number that opens a list line belongs to it. */
export const listNumber: JoinRule = ({ before, opens }) =>
  opens && /^(?:\(?\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4})(?:\.|\.?\))$/.test(before);
