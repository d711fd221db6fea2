import { opensSentence } from "./openers.ts";
import { reference } from "./reference.ts";
import type { JoinRule } from "./rule.ts";

const bracketed = new RegExp(`^${reference}`);

/** A closing mark, a dash or the mark of a note, left alone after the full stop, belongs to the sentence before. */
export const punctuationOnly: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") &&
  (/^(?:[\p{P}\s]+$|[¹²³⁰-⁹])/u.test(after) ||
    bracketed.test(after) ||
    /^[”’)\]](?=\s|$)/u.test(after) ||
    isNote(before, after));

/** “… minority rights.” before “4 Even though …”; but “12 Russian ships …” begins a sentence. */
function isNote(before: string, after: string): boolean {
  const figure = /^\d{1,2}\s+/.exec(after)?.[0];
  return figure !== undefined && /[\p{Ll}\p{N})]{2}\.["”]?$/u.test(before) && opensSentence(after.slice(figure.length));
}
