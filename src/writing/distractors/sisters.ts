import type { Facts } from "../../facts/facts.ts";
import { deeds, moods } from "./sisters/deeds.ts";
import { kinds, manners, qualities } from "./sisters/qualities.ts";
import { masses, things } from "./sisters/things.ts";

/** What a word is to the rest of its phrase; only words alike in this can stand in each other's place. */
export type SisterSort = "one" | "several" | "mass" | "quality" | "kind" | "manner" | "deed" | "mood";

/** A word among its like: `line` the words that could stand in its place, those that mean nearly the same together. */
type Place = { sort: SisterSort; line: string[][]; at: number };

const irregular = new Map([
  ["woman", "women"],
  ["man", "men"],
  ["child", "children"],
  ["wife", "wives"],
  ["knife", "knives"],
  ["shelf", "shelves"],
  ["scarf", "scarves"],
  ["wolf", "wolves"],
  ["foot", "feet"],
  ["hero", "heroes"],
  ["potato", "potatoes"],
  ["tomato", "tomatoes"],
  ["mosquito", "mosquitoes"],
  ["volcano", "volcanoes"],
  ["sheep", "sheep"],
  ["goose", "geese"],
]);

/** What the lists give in the plural only. */
const isPlural = /^(?:women|men|children|kids|youngsters|teenagers|adolescents|pensioners|students)$/;

function pluralOf(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (isPlural.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubled(verb).replace(/e?$/, "ed");
}

function gerundOf(verb: string): string {
  return doubled(verb)
    .replace(/(?<!e)e$/, "")
    .concat("ing");
}

/** “ban” and “acquit” double their last letters. */
function doubled(verb: string): string {
  return /^(?:ban|acquit)$/.test(verb) ? verb + verb.slice(-1) : verb;
}

let places: Map<string, Place[]> | undefined;

/** Every word of the lists by its form; read once, when a word is first looked for. */
function placesBy(): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const add = (list: string, sort: SisterSort, form: (word: string) => string = (word) => word) => {
    for (const written of list.trim().split("\n")) {
      const line = written.split(" ").map((slot) => slot.split("/").map(form));
      line.forEach((slot, at) => {
        for (const word of slot) found.set(word, [...(found.get(word) ?? []), { sort, line, at }]);
      });
    }
  };
  add(things, "one", (word) => (isPlural.test(word) ? "" : word));
  add(things, "several", pluralOf);
  add(masses, "mass");
  add(qualities, "quality");
  add(kinds, "kind");
  add(manners, "manner");
  add(moods, "mood");
  for (const form of [(verb: string) => verb, thirdOf, pastOf, gerundOf]) add(deeds, "deed", form);
  return found;
}

/** The sorts of which a word is, as far as the lists know it. */
export function sortsOf(word: string): SisterSort[] {
  places ??= placesBy();
  return (places.get(word) ?? []).map(({ sort }) => sort);
}

/**
 * Words that could stand where a word stands, and mean something else: those that the article uses first. None of `never`, and none that means
 * nearly the same as the word or as one before.
 */
export function sistersOf(facts: Facts, word: string, sort: SisterSort, never: (word: string) => boolean): string[] {
  places ??= placesBy();
  const used = usedIn(facts);
  const open = (places.get(word) ?? []).filter((place) => place.sort === sort);
  const known = ({ line, at }: Place) => line.filter((slot, i) => i !== at && slot.some((one) => used.has(one))).length;
  const [place] = open.sort((a, b) => known(b) - known(a));
  if (place === undefined) return [];
  const { line, at } = place;
  if (line[at]?.some((same) => same !== word && never(same))) return [];
  // Beginning behind the word, so that the first of a line is not among the options of all others.
  const others = [...line.slice(at + 1), ...line.slice(0, at)].filter((slot) => !slot.some(never));
  const isUsed = (slot: string[]) => slot.some((one) => used.has(one));
  return [...others.filter(isUsed), ...others.filter((slot) => !isUsed(slot))].map(
    (slot) => slot.find((one) => used.has(one)) ?? slot[0] ?? "",
  );
}

const uses = new WeakMap<Facts, ReadonlySet<string>>();

/** Every word that the article uses without a capital. */
function usedIn(facts: Facts): ReadonlySet<string> {
  const known = uses.get(facts) ?? new Set(facts.reading.tokens.map(({ text }) => text));
  uses.set(facts, known);
  return known;
}
