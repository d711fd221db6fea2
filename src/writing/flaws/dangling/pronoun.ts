import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule } from "./rule.ts";

const speaker = /^(?:i|we|us|our|ours|me|my|mine|myself|ourselves)$/i;
const third = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i;
const ofPeople = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
/** “it is known that”, “it took years to”: it stands for what follows. */
const expletive = /^(?:is|was|took|takes|seems|seemed|has)$/;

/** A pronoun with nobody and nothing before it in the stem that it could stand for. */
export const pronoun: DanglingRule = ({ words }) => words.find((_, i) => hangs(words, i))?.text;

function hangs(words: StemWord[], at: number): boolean {
  const { text, quoted } = words[at] as StemWord;
  if (quoted) return false;
  if (speaker.test(text)) return text.toLowerCase() !== "us" && !isNumeral(words, at);
  if (!third.test(text) || (text === "It" && expletive.test(words[at + 1]?.text ?? ""))) return false;
  // “lost thousands to it”: what the clause itself names is not what is meant.
  const governed = words[at - 1]?.pos === "ADP" && /^(?:it|him|them|her)$/.test(text);
  // “Firefox, its main rival”: the name is the rival, not what it rivals.
  if (
    words[at - 1]?.text === "," &&
    words[at - 2]?.pos === "PROPN" &&
    /^(?:its|their|his|her)$/.test(text) &&
    !words.slice(0, at - 2).some(({ pos }) => pos === "PROPN" || pos === "NOUN")
  )
    return true;
  return (governed && !isPossessive(words, at)) || !hasAntecedent(words.slice(0, at), text);
}

/** World War I, Elizabeth I. */
function isNumeral(words: StemWord[], at: number): boolean {
  return words[at]?.text === "I" && words[at - 1]?.pos === "PROPN";
}

function hasAntecedent(before: StemWord[], pronoun: string): boolean {
  return before.some(({ text, pos, quoted }) => {
    if (quoted) return false;
    if (/^(?:who|whom|whose)$/i.test(text)) return true;
    if (/^(?:which|what)$/i.test(text)) return !ofPeople.test(pronoun);
    if (pos === "PROPN") return /^\p{Lu}[\p{L}.]/u.test(text);
    return !ofPeople.test(pronoun) && pos === "NOUN";
  });
}

/** “to her mother”, not “to her”. */
function isPossessive(words: StemWord[], at: number): boolean {
  return words[at]?.text === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[at + 1]?.pos ?? "");
}
