import type { Name } from "../../../facts/names/name.ts";
import { isPlace } from "../../../facts/names/places.ts";
import { isWellKnown } from "../../../facts/names/well-known.ts";
import type { Reading } from "../../../facts/reading.ts";
import { lookup } from "../../lookup.ts";
import { isKind, isOfPlaces } from "../../sentence/meant/kind-words.ts";
import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule, Stem } from "./rule.ts";

/** A name of one word that the stem does not explain and not everybody knows: Venom (a band), the Nationals (a party in Victoria). */
export const unexplained: DanglingRule = (stem) => stem.words.find((_, i) => isUnexplained(stem, i))?.text;

function isUnexplained({ words, facts }: Stem, at: number): boolean {
  const { text, quoted } = words[at] as StemWord;
  if (
    quoted ||
    !/^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(text) ||
    isWellKnown(text) ||
    notNames.test(text) ||
    (words[at] as StemWord).pos === "ADJ" ||
    isCapital(words[at - 1]) ||
    isCapital(words[at + 1])
  )
    return false;
  const name = lookup(facts).byForm.get(text);
  if (name === undefined || name.type !== "other" || isWrittenSmall(name, facts.reading)) return false;
  return !isIntroduced(words, at);
}

/** Units and parts of the world, which are written like names; “Italianate-style”. */
const notNames =
  /^(?:Kelvin|Celsius|Fahrenheit|Americas|North|South|East|West|(?:North|South)(?:east|west)|\p{Lu}[\p{L}]*-\p{Ll}+)$/u;

function isCapital(word: StemWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text) && !asking.test(word.text);
}

const asking = /^(?:Who|Which|What|Where|When|How|In|According|Match|Put|Fill|Complete)$/;

/** What one gets in a field, which is written large beside it. */
const fields = /^(?:Prize|Award|Medal|Degree|Bachelor|Master|Doctor|PhD|Olympiad)$/;

const kinds =
  /^(?:town|city|village|island|islands|river|region|area|district|province|county|state|country|port|lake|valley|mountain|mountains|range|desert|colony|kingdom|peninsula|suburb|neighbou?rhood|constellation|planet|star|tribe|people|language|family|parish|diocese|street|square)$/;

/** “the heavy metal band Venom”, “the town of Armero”, “the Clerkenwell area”, “Venom, a band from Newcastle”, “Venom (a band)” */
function isIntroduced(words: StemWord[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]?.text ?? ""];
  if (before?.pos === "NOUN" || kinds.test(next) || isKind(next)) return true;
  if (/^(?:of|for)$/.test(before?.text ?? "") && isKindOfName(words[at - 2])) return true;
  // “the Nobel Prize in Physiology or Medicine”
  if (
    /^(?:in|or)$/.test(before?.text ?? "") &&
    words.slice(Math.max(0, at - 4), at).some(({ text }) => fields.test(text))
  )
    return true;
  return next === "(" || isToldBehind(next, words[at + 2]?.text ?? "");
}

/** “the town of Armero”; “the Prize for Composition” is one name. */
function isKindOfName(word: StemWord | undefined): boolean {
  const text = word?.text ?? "";
  return kinds.test(text) || isOfPlaces(text) || isCapital(word);
}

/** “Venom, a band”, “Shrewsbury, England”, “the Workers’ Party” */
function isToldBehind(mark: string, then: string): boolean {
  if (/^[’']$/.test(mark)) return /^\p{Lu}/u.test(then);
  return mark === "," && (/^(?:an?|the|one)$/i.test(then) || isPlace(then));
}

/** “Tardigrades” at the head of a sentence: a common noun, which the article writes small elsewhere, or writes nowhere else. */
function isWrittenSmall({ name, mentions }: Name, { text, sentences }: Reading): boolean {
  if (mentions.every(({ start, sentence }) => sentences[sentence]?.start === start)) return true;
  const small = name.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[at + small.length] ?? "")) return true;
  return false;
}
