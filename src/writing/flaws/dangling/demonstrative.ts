import type { DanglingRule } from "./rule.ts";

/** “that” before a noun at the beginning of its phrase: “at that ceremony”, “that year”; not “said that”, “those that”. */
export const demonstrative: DanglingRule = ({ words }) => {
  for (const [i, word] of words.entries()) {
    if (word.quoted || word.text.toLowerCase() !== "that") continue;
    const before = words[i - 1];
    const after = words[i + 1];
    if (before === undefined || after === undefined) continue;
    // “taking that tour”; “knowing that prices rose” goes on with a clause.
    const isTaken =
      /ing$/.test(before.text) &&
      !/^(?:say|know|show|mean|think|believ|fear|hop|find|add|argu|claim|suggest|ensur|see|warn|not|feel|tell|stat)/.test(
        before.text,
      );
    if (!/^(?:ADP|PUNCT)$/.test(before.pos) && !isTaken) continue;
    if (/^(?:NOUN|ADJ)$/.test(after.pos)) return `that ${after.text}`;
  }
  return undefined;
};
