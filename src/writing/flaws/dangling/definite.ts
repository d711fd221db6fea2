import type { Facts } from "../../../facts/facts.ts";
import { callsBack } from "../../sentence/meant/kind-words.ts";
import { calledBy } from "../../sentence/meant/of-kind.ts";
import type { StemWord } from "../../sentence/words.ts";
import { isAskedAbout } from "./asked-about.ts";
import { isKnown } from "./known.ts";
import type { DanglingRule } from "./rule.ts";
import { topicsOf } from "./topics.ts";

/** “the festival”, “the company’s profits”: a thing spoken of as known, which the stem has not made known. */
export const definite: DanglingRule = ({ words, facts }) => {
  for (const [i, word] of words.entries()) {
    if (word.quoted || word.text.toLowerCase() !== "the") continue;
    const phrase = phraseAfter(words, i + 1);
    // The article itself is the one thing that everybody has before them.
    if (phrase.length === 0 || phrase[0]?.text === "article") continue;
    if (phrase.length === 1 && topicsOf(facts).has(phrase[0]?.text ?? "")) continue;
    const isTold = isNamedBefore(facts, words.slice(0, i), phrase) || isAskedAbout(words, i, phrase.length);
    if (!isTold && !isKnown(phrase, words, i)) return ["the", ...phrase.map(({ text }) => text)].join(" ");
  }
  return undefined;
};

/** “Volvo … the company”: the one thing of its kind that the stem has named. */
function isNamedBefore(facts: Facts, before: StemWord[], phrase: StemWord[]): boolean {
  const noun = phrase[0]?.text ?? "";
  if (phrase.length > 1 || !callsBack(noun)) return false;
  const text = before.map((word) => word.text).join(" ");
  return calledBy(facts, noun).filter(([{ name }]) => isNamedIn(text, name)).length === 1;
}

/** “Fort York” does not name York. */
function isNamedIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{Lu}[\p{L}.’-]* $/u.test(text.slice(0, at)) && !/^ \p{Lu}/u.test(text.slice(at + name.length));
}

/** The adjectives and nouns after an article; a possessive ends it. */
function phraseAfter(words: StemWord[], from: number): StemWord[] {
  let to = from;
  while (isOfPhrase(words, to)) to++;
  return words.slice(from, to);
}

function isOfPhrase(words: StemWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || /^(?:where|whereby|when|then|there|also|called)$/.test(word.text)) return false;
  if (/^(?:ADJ|NOUN|PROPN|NUM|X|ADV)$/.test(word.pos) || word.text === "-") return true;
  return isParticiple(words, at) && !/^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "");
}

/** “the floating island”: a participle between article and noun. */
function isParticiple(words: StemWord[], at: number): boolean {
  return (
    words[at]?.pos === "VERB" &&
    /(?:ed|ing|en)$/.test(words[at]?.text ?? "") &&
    /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? "")
  );
}
