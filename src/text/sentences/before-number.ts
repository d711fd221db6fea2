import { matchEnds } from "./match-ends.ts";
import type { SplitRule } from "./rule.ts";

/** “Chaharbagh Boulevard. 1596, dating from …”: Unicode looks past a number for a small letter, and sees no end. */
export const beforeNumber: SplitRule = (paragraph) =>
  matchEnds(paragraph, /(?<=[\p{L}\p{N})])[.]["”’)]?\s+(?=["“‘]?\p{Sc}?\d)/gu);
