import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { contentWords } from "../../text/words.ts";
import { actsOf, type Infinitive, infinitivesOf, isDeed } from "../sentence/infinitives.ts";
import { root } from "./terms.ts";

const most = 3;

/** Up to three other things that are done in the article, about as long, with no word of the key or of the stem. */
export function rivalActs(facts: Facts, key: Infinitive, stem: string): Infinitive[] {
  const taken = new Set(contentWords(`${stem} ${key.text}`).map(root));
  const rivals: Infinitive[] = [];
  // What is said with “to” is likelier to be taken for a purpose than what was simply done.
  const near = [infinitivesOf(facts), actsOf(facts)].flatMap((acts) => nearest(acts.slice(0, enough), key));
  for (const other of near) {
    if (rivals.length === most) break;
    if (contentWords(other.text).some((word) => taken.has(root(word)))) continue;
    rivals.push(other);
    for (const word of contentWords(other.text)) taken.add(root(word));
  }
  return rivals;
}

/** So many are tried; more would be slow, and no better. */
const enough = 200;
const owned = /(?<!\p{L})(?:its|their)(?!\p{L})/u;

/** The like ones of other sentences, the nearest in length first. */
function nearest(acts: readonly Infinitive[], key: Infinitive): Infinitive[] {
  return shuffle([...acts], key.text)
    .filter(
      (other) =>
        other.sentence !== key.sentence && alike(key.text, other.text) && isDeed(other) && !owned.test(other.text),
    )
    .sort((a, b) => distance(a, key) - distance(b, key));
}

function alike(a: string, b: string): boolean {
  const [short = 0, long = 0] = [a.length, b.length].sort((x, y) => x - y);
  return long <= 2.2 * short;
}

function distance(a: Infinitive, b: Infinitive): number {
  return Math.abs(a.text.length - b.text.length);
}
