import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule } from "./rule.ts";

const speaker = /^(?:i|we|us|our|ours|me|my|mine|myself|ourselves)$/i;
const third = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i;
const ofPeople = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
/** “it is known that”, “it took years to”: it stands for what follows. */
const expletive = /^(?:is|was|took|takes|seems|seemed|has)$/;

/** A pronoun with nobody and nothing before it in the stem that it could stand for. */
export const pronoun: DanglingRule = ({ words }) => {
  for (const [i, word] of words.entries()) {
    if (word.quoted) continue;
    if (
      speaker.test(word.text) &&
      word.text !== "us" &&
      word.text !== "US" &&
      !/^I[.]?$/.test(words[i - 1]?.text ?? "") &&
      !isNumeral(words, i)
    )
      return word.text;
    if (!third.test(word.text) || (word.text === "It" && expletive.test(words[i + 1]?.text ?? ""))) continue;
    if (!hasAntecedent(words.slice(0, i), word.text)) return word.text;
  }
  return undefined;
};

/** World War I, Elizabeth I. */
function isNumeral(words: StemWord[], at: number): boolean {
  return words[at]?.text === "I" && words[at - 1]?.pos === "PROPN";
}

function hasAntecedent(before: StemWord[], pronoun: string): boolean {
  return before.some(({ text, pos, quoted }) => {
    if (quoted) return false;
    if (/^(?:who|whom|whose|which|what)$/i.test(text) || pos === "PROPN") return true;
    return !ofPeople.test(pronoun) && pos === "NOUN";
  });
}
