import type { Facts } from "../../facts/facts.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { rivalPlaces, sortOfPlace } from "../distractors/places.ts";
import { rivalYears } from "../distractors/years.ts";
import { namesIn } from "../lookup.ts";
import { onlyYear } from "../sentence/dated.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import type { Whole } from "../sentence/whole.ts";
import { antonym } from "./swaps/antonyms.ts";
import { century } from "./swaps/century.ts";
import { exchange } from "./swaps/exchange.ts";
import { nationality } from "./swaps/nationality.ts";
import { occupation } from "./swaps/occupation.ts";

/** Words of a statement, and the words that contradict it when they stand in their place. */
export type Swap = { from: string; to: string };

type Swapper = (facts: Facts, whole: Whole, stem: string) => Swap | undefined;

/** How a statement can be turned into one that its article contradicts, the clearest first. */
export const swaps: readonly Swapper[] = [
  exchange,
  rankSwap,
  antonymSwap,
  (_, __, stem) => century(stem),
  numberSwap,
  placeSwap,
  (facts, _, stem) => nationality(facts, stem),
  (_, __, stem) => occupation(stem),
  yearSwap,
  monthSwap,
];

/** “the second largest city”: one rank for another. */
function rankSwap(_: Facts, __: Whole, stem: string): Swap | undefined {
  const [found, second] = stem.matchAll(rank);
  const at = ranks.indexOf(found?.[1] ?? "");
  const to = ranks[at === 0 ? 1 : at - 1];
  if (found === undefined || second !== undefined || at < 0 || to === undefined) return undefined;
  // “the third-largest city, after Rome and Milan”
  if (/(?<!\p{L})after(?!\p{L})/u.test(stem)) return undefined;
  return { from: found[0], to: found[0].replace(ranks[at] as string, to) };
}

const ranks = [
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const rank = new RegExp(
  `(?<=the (?:(?:world|country|nation)[’']s )?)(${ranks.join("|")})[- ](?:most \\p{Ll}+|\\p{Ll}+est)(?!\\p{L})`,
  "gu",
);

/** “in July 1998”: half a year earlier or later. */
function monthSwap(facts: Facts, { sentence }: Whole, stem: string): Swap | undefined {
  const date = onlyYear(facts, sentence);
  const from = date?.month === undefined || (date.day ?? 1) > 28 ? undefined : months[date.month - 1];
  const to = date?.month === undefined ? undefined : months[(date.month + 5) % 12];
  if (from === undefined || to === undefined || !standsOnce(stem, from) || date?.year === undefined) return undefined;
  return stem.includes(` ${from} ${date.year}`) ? { from, to } : undefined;
}

const months = "January February March April May June July August September October November December".split(" ");

function antonymSwap(_: Facts, __: Whole, stem: string): Swap | undefined {
  return antonym(stem);
}

function numberSwap(facts: Facts, { sentence }: Whole, stem: string): Swap | undefined {
  if (stem.includes(":")) return undefined;
  for (const quantity of numbersIn(facts, sentence)) {
    const { start, end } = quantity.number;
    const from = facts.reading.text.slice(start, end);
    if (!isClosed(quantity) || !standsOnce(stem, from)) continue;
    const to = rivalNumbers(facts, quantity)[0];
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

const dated = /\b(?:in (?:\p{Lu}\p{Ll}+ )?|of \p{Lu}\p{Ll}+ )(\d{4})(?!\d)/giu;

function yearSwap(facts: Facts, { sentence }: Whole, stem: string): Swap | undefined {
  const year = onlyYear(facts, sentence)?.year;
  if (
    year === undefined ||
    !standsOnce(stem, String(year)) ||
    !Array.from(stem.matchAll(dated)).some(([, told]) => told === String(year))
  )
    return undefined;
  const to = rivalYears(facts, year, sentence)[0];
  return to === undefined ? undefined : { from: String(year), to: String(to) };
}

/** What can have happened in one place only. */
const once =
  /\b(?:born|died|buried|founded|based|located|situated|headquartered|held|opened|built|capital) (?:\p{L}+ ){0,3}(?:in|of) (?:the )?$/u;

/** The place of a birth, a founding, a seat; anything else may have happened in two places. */
function placeSwap(facts: Facts, { sentence, source }: Whole, stem: string): Swap | undefined {
  for (const { name } of namesIn(facts, sentence)) {
    if (sortOfPlace(name) === undefined) continue;
    const at = stem.indexOf(name);
    if (at < 0 || !standsOnce(stem, name) || !once.test(stem.slice(Math.max(0, at - 60), at))) continue;
    const to = rivalPlaces(facts, name, [source].flat().join(" "))[0];
    if (to !== undefined) return { from: name, to };
  }
  return undefined;
}

/** Whether the words stand in the stem once, as words of their own. */
export function standsOnce(stem: string, words: string): boolean {
  const at = stem.indexOf(words);
  if (at < 0 || words === "" || stem.indexOf(words, at + 1) >= 0) return false;
  const end = at + words.length;
  return !/[\p{L}\p{N}.,]$/u.test(stem.slice(Math.max(0, at - 2), at)) && !goesOn.test(stem.slice(end, end + 2));
}

const goesOn = /^(?:[\p{L}\p{N}]|[.,]\d)/u;
