import type { JoinRule } from "./rule.ts";

/** “… at noon.[1]”: Unicode counts any bracket after a full stop to the sentence before, and would end it inside the note. */
export const openingBracket: JoinRule = ({ before, gap }) => gap === "" && /[[(]$/.test(before);
