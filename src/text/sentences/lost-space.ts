import { matchEnds } from "./match-ends.ts";
import type { SplitRule } from "./rule.ts";

/** “… by the school.They went …”: pages lose the space between sentences. A word in small letters on either side tells it from Node.Js. */
export const lostSpace: SplitRule = (paragraph) =>
  matchEnds(paragraph, /(?<=(?:^|\s)\p{Ll}{2,}[.])(?=\p{Lu}\p{Ll}*,? \p{Ll})/gu);
