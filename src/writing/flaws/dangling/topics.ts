import type { Facts } from "../../../facts/facts.ts";
import { always } from "./definite-words.ts";

const topics = new WeakMap<Facts, Set<string>>();
const definition = /(?:^|[.!?]\s|\n)(?:The|An?) (\p{Ll}{4,}) (?:is|are) (?:an? |the )/gu;

/** What the article defines: after “The axolotl is a salamander”, the axolotl is the kind. */
export function topicsOf(facts: Facts): Set<string> {
  const known = topics.get(facts);
  if (known !== undefined) return known;
  const found = new Set(
    Array.from(facts.reading.text.matchAll(definition), ([, word = ""]) => word).filter((word) => !always.test(word)),
  );
  topics.set(facts, found);
  return found;
}
