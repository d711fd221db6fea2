import { matchEnds } from "./match-ends.ts";
import type { SplitRule } from "./rule.ts";

/** “… in the city. [2] In his career …”, “… minority rights. 4 Even though …”: a note's number ends the sentence. */
export const afterReference: SplitRule = (paragraph) =>
  matchEnds(
    paragraph,
    /(?<=[\p{Ll}\p{N})\]]{2})[.!?]["”’]?\s*(?:(?:\[\d{1,3}\])+|(?<=\s)\d{1,2})\s+(?=["“‘]?\p{Lu}\p{Ll})/gu,
  );
