import { isDemonym } from "../../../facts/names/places.ts";
import type { StemWord } from "../../sentence/words.ts";
import { isToldApart } from "./complement.ts";
import {
  always,
  demonymEnd,
  everybodys,
  everybodysToo,
  ofACountry,
  placing,
  shortForms,
  telling,
} from "./definite-words.ts";

/** Whether the stem, or the world, tells which one a phrase behind “the” means. */
export function isKnown(phrase: StemWord[], words: StemWord[], the: number): boolean {
  const head = phrase.at(-1)?.text ?? "";
  const behind = the + 1 + phrase.length;
  const after = words[behind]?.text ?? "";
  if (
    isNamed(phrase) ||
    isEverybodys(phrase) ||
    isLaw(phrase, words[the - 1]) ||
    isToldApart(phrase, words, the) ||
    isOfItself(phrase, after)
  )
    return true;
  if (telling.test(after)) return after !== "of" || !always.test(head) || tellsMore(words, behind + 1);
  if (isIntroduced(head, words, the) || isFirstOfCountry(phrase)) return true;
  if (isRanked(phrase) && (after === "to" ? !isInverted(words, the) : after === "in" && isCapital(words, behind + 1)))
    return true;
  // “the request advanced by the Municipality of Livorno”: the participle tells of the request, not which one.
  return placing.test(after) && isCapital(words, behind + 1) && !always.test(head) && phrase.at(-1)?.pos !== "VERB";
}

function isOfItself(phrase: StemWord[], after: string): boolean {
  // “the 2008 downturn”
  if (phrase.length > 1 && /^(?:1[5-9]|20)\d\d$/.test(phrase[0]?.text ?? "")) return true;
  return phrase.length === 1 && saysItself.test(`${phrase[0]?.text} ${after}`);
}

/** “the number of bike commuters”, “the ability to produce”: what follows says all. */
const saysItself =
  /^(?:(?:number|amount|share|proportion|percentage|majority|risk|lack|use|importance) of|(?:ability|right|power|freedom|opportunity|chance|capacity|need) to)$/;

/** “the first American lighthouse” */
function isFirstOfCountry(phrase: StemWord[]): boolean {
  return phrase[0]?.text === "first" && phrase.slice(1).some(({ text }) => isDemonym(text));
}

/** “the world”, “the early 1990s”; “the dwarf planet” and “the new law” are one of many. */
function isEverybodys(phrase: StemWord[]): boolean {
  const head = phrase.at(-1)?.text ?? "";
  return (
    (phrase.length === 1 && everybodys.has(head)) ||
    (phrase.length > 1 &&
      everybodysToo.test(
        phrase
          .slice(-2)
          .map(({ text }) => text)
          .join(" "),
      )) ||
    /^\d{4}s$|^(?:(?:under|over)-)?\d\ds$/.test(head) ||
    /^centur(?:y|ies)$/.test(head)
  );
}

/** “breaking the law”; “the law took effect” tells of one. */
function isLaw(phrase: StemWord[], before: StemWord | undefined): boolean {
  return (
    phrase.length === 1 &&
    phrase[0]?.text === "law" &&
    /^(?:break|breaks|broke|broken|breaking|against|above|before)$/.test(before?.text ?? "")
  );
}

/** “a storm … the storm”, “the Suez Canal … the canal” */
function isIntroduced(head: string, words: StemWord[], the: number): boolean {
  return words.slice(0, the).some(({ text }, i) => {
    if (text !== head) return text.toLowerCase() === head;
    return /^an?$/i.test(words[i - 1]?.text ?? "") || /^an?$/i.test(words[i - 2]?.text ?? "");
  });
}

/** “In which year is the second tunnel to be ready?”: here “to” does not tell which tunnel. */
function isInverted(words: StemWord[], the: number): boolean {
  const asks = words.at(-1)?.text === "?" && /^(?:In|By|When|Where|How)$/.test(words[0]?.text ?? "");
  return asks && /^(?:is|are|was|were)$/.test(words[the - 1]?.text ?? "");
}

/** Whether a name begins here, “the” in front or not. */
function isCapital(words: StemWord[], at: number): boolean {
  const first = words[at]?.text ?? "";
  return /^\p{Lu}/u.test(/^the$/i.test(first) ? (words[at + 1]?.text ?? "") : first);
}

/** “the first fire insurance company in England”: there can be one only. */
function isRanked(phrase: StemWord[]): boolean {
  return phrase.some(
    ({ text, pos }) => /^(?:first|second|third|last|only)$/.test(text) || (pos === "ADJ" && /est$/.test(text)),
  );
}

/** “the Vietnam War”, “the Netherlands”, “the Russian president”; but not “the Canadian player”. */
function isNamed(phrase: StemWord[]): boolean {
  const only = phrase.length === 1 ? (phrase[0]?.text ?? "") : "";
  if (shortForms.test(only) || isOneOfAPeople(only)) return false;
  const capital = phrase.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capital.length === 0) return false;
  const head = phrase.at(-1)?.text ?? "";
  if (/^\p{Lu}/u.test(head) || capital.some(({ text }) => !demonymEnd.test(text))) return true;
  return phrase.some(({ text }) => ofACountry.test(text));
}

/** “the city of Leeds”, “the group of 40 scientists”, but not “the exchange of fire”: a name, a number or an article follows soon. */
function tellsMore(words: StemWord[], from: number): boolean {
  return words
    .slice(from, from + 5)
    .some(({ text }) => /^(?:\p{Lu}|\d)|^(?:an?|the|which|his|her|its|their)$/u.test(text));
}

/** “the Dutchman”, “the Ethiopian”: somebody named before; “the French” are a people. */
function isOneOfAPeople(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:man|woman)$/u.test(word) || (isDemonym(word) && !/(?:s|ch|sh|ese)$/.test(word));
}
