import type { StemWord } from "../../sentence/words.ts";

/** “What is the study of volcanoes called?”, “By whom was the polygraph invented?”: the stem itself says what kind of thing. */
export function isAskedAbout(words: StemWord[], the: number, length: number): boolean {
  if (words.at(-2)?.text === "called" && /^(?:is|are|was|were)$/.test(words[the - 1]?.text ?? "")) return true;
  return length === 1 && /^(?:invented|discovered|coined|devised|patented)$/.test(words[the + 1 + length]?.text ?? "");
}
