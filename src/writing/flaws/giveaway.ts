import { countries } from "../../facts/names/countries.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, FlawDetector } from "../candidate.ts";
import { distractorsOf, keysOf } from "../options.ts";

/** A key this many times as long as the longest or shortest distractor stands out, from so many letters on. */
const outstanding = { ratio: 1.7, letters: 18 };

/** The key can be found without the article: the stem contains it, or it stands out among the options. */
export const giveaway: FlawDetector = {
  flaw: "giveaway",
  find(candidate) {
    const { question } = candidate;
    if (question.kind === "order" || question.kind === "match" || question.kind === "true-false") return undefined;
    return inStem(question) ?? byNation(question) ?? byLength(question) ?? byArticle(question);
  },
};

/** A content word of the key that stands in the stem, unless every option has it. */
function inStem(question: Candidate["question"]): string | undefined {
  const stem = new Set(contentWords(question.stem));
  const options = distractorsOf(question).map((option) => new Set(contentWords(option)));
  const shared = keysOf(question)
    .flatMap(contentWords)
    .find((word) => stem.has(word) && (options.length === 0 || !options.every((option) => option.has(word))));
  return shared === undefined ? undefined : `“${shared}” stands in the stem and in the key.`;
}

/** “In which city did Tunisians …?”: the people of a country tell its name and its capital. */
function byNation(question: Candidate["question"]): string | undefined {
  if (question.asks !== "place") return undefined;
  const { stem } = question;
  const [key = ""] = keysOf(question);
  const place = key.replace(/^the /i, "");
  const country = countries.find(({ name, aliases, capital }) => [name, ...aliases, capital].includes(place));
  const words = new Set(stem.match(/\p{Lu}[\p{L}’-]+/gu)?.map((word) => word.replace(/[’']s?$/, "")));
  const telling = [...(country?.demonyms ?? []), ...(country?.capital === place ? [country.name] : [])];
  const found = telling.find((word) => words.has(word) || words.has(`${word}s`));
  return found === undefined ? undefined : `“${found}” in the stem tells that it is ${key}.`;
}

function byLength(question: Candidate["question"]): string | undefined {
  const rivals = distractorsOf(question).map(({ length }) => length);
  const keys = keysOf(question).map(({ length }) => length);
  // Nobody takes the longest name for the right one.
  if (rivals.length === 0 || keys.length === 0 || /^(?:speaker|person)$/.test(question.asks ?? "")) return undefined;
  const [key, rival] = [Math.max(...keys), Math.max(...rivals)];
  if (key > outstanding.letters && key > rival * outstanding.ratio)
    return "The key is much longer than the other options.";
  const [least, shortest] = [Math.min(...keys), Math.min(...rivals)];
  return shortest > outstanding.letters && least * outstanding.ratio < shortest
    ? "The key is much shorter than the other options."
    : undefined;
}

/** “an ____” with one option that begins with a vowel. */
function byArticle(question: Candidate["question"]): string | undefined {
  const article = /(?<!\p{L})(an?) (?:_+|…)/u.exec(question.stem)?.[1];
  if (article === undefined) return undefined;
  const fits = distractorsOf(question).filter((option) => /^[aeiou]/iu.test(option) === (article === "an"));
  return fits.length < distractorsOf(question).length
    ? `“${article}” before the gap tells which option fits.`
    : undefined;
}
