import type { Facts } from "../../../facts/facts.ts";
import { always } from "./definite-words.ts";

const topics = new WeakMap<Facts, Set<string>>();
/** “The axolotl is a salamander”: then “the axolotl” is the kind. */
const definition = /(?:^|[.!?]\s|\n)(?:The|An?) (\p{Ll}{4,}) (?:is|are) (?:an? |the )/gu;
/** “Beavers build dams”: then “the beaver” is the kind as well. */
const kinds =
  /(?:^|[.!?]\s|\n)(\p{Lu}\p{Ll}{3,})s (?:are|have|can|live|eat|build|make|use|grow|produce|need|feed|hunt|sleep)(?!\p{L})/gu;

/** An article says at once what it is about; farther on “the request is a …” defines nothing. */
const opening = 600;

/** The kinds of things that the article tells of, in the singular. */
export function topicsOf(facts: Facts): Set<string> {
  const known = topics.get(facts);
  if (known !== undefined) return known;
  const text = facts.reading.text.slice(0, opening);
  const words = [...text.matchAll(definition), ...text.matchAll(kinds)].map(([, word = ""]) => word.toLowerCase());
  const found = new Set(words.filter((word) => !always.test(word) && !always.test(`${word}s`)));
  topics.set(facts, found);
  return found;
}
