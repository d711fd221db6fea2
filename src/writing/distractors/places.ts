import type { Facts } from "../../facts/facts.ts";
import { isCountry, isPlace } from "../../facts/names/places.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { cityGroups, continents, stateGroups } from "./city-groups.ts";
import { countryGroups, sameCountry } from "./country-groups.ts";

/** What sort of place a name is, as a question asks for it. */
export type PlaceSort = "country" | "city" | "US state" | "continent";

const cities = new Set(cityGroups.flat());
const states = new Set(stateGroups.flat());
const bare = (name: string) => name.replace(/^[Tt]he /, "");
/** Cities, states and countries that share their names, or stand for a government or something else. */
const doubtful =
  /^(?:Georgia|Washington|Victoria|New York|Luxembourg|Singapore|Monaco|Jersey|Jordan|Chad|Mexico|Panama|Guatemala|Kuwait|Bath|Nice|Reading|York|Darwin|Perth|Florence|Sydney|Lima|Cali|Westminster|Hollywood|America)$/;

/** The sort of a place that has one sort only; undefined for what may be two things, and for what is none. */
export function sortOfPlace(name: string): PlaceSort | undefined {
  const plain = bare(name);
  if (doubtful.test(plain) || !isPlace(plain)) return undefined;
  if (isCountry(plain)) return "country";
  if (cities.has(plain)) return "city";
  if (states.has(plain)) return "US state";
  return continents.includes(plain) ? "continent" : undefined;
}

/**
 * Up to three places of the key's own sort: those that the article names elsewhere first, then neighbours from the lists. None
 * that `beside` (the source) names, none that is the same country under another name, nor a part of it.
 */
export function rivalPlaces(facts: Facts, key: string, beside: string): string[] {
  const sort = sortOfPlace(key);
  if (sort === undefined) return [];
  const own = placesOf(facts).get(sort) ?? [];
  const listed = shuffle(groupOf(key, sort), key + beside).map(bare);
  const rivals: string[] = [];
  // Two from the article are enough: more of them are likelier to be right by some reading.
  for (const name of [...own, ...listed]) {
    if (rivals.length === 3) break;
    if (rivals.length === 2 && own.includes(name)) continue;
    if ([key, ...rivals].some((other) => isOnePlace(other, name)) || beside.includes(name)) continue;
    rivals.push(name);
  }
  return rivals.map((name) => withArticle(name, key));
}

const named = new WeakMap<Facts, Map<PlaceSort, string[]>>();

/** The first places of each sort that the article names: more of them are never wanted. */
function placesOf(facts: Facts): Map<PlaceSort, string[]> {
  const known = named.get(facts);
  if (known !== undefined) return known;
  const places = new Map<PlaceSort, string[]>();
  for (const { name } of facts.names) {
    const sort = sortOfPlace(name);
    const group = sort === undefined ? undefined : (places.get(sort) ?? places.set(sort, []).get(sort));
    if (group !== undefined && group.length < 12) group.push(bare(name));
  }
  named.set(facts, places);
  return places;
}

function groupOf(key: string, sort: PlaceSort): string[] {
  const groups = { country: countryGroups, city: cityGroups, "US state": stateGroups, continent: [continents] }[sort];
  return groups.filter((group) => group.map(bare).includes(bare(key))).flat();
}

function isOnePlace(a: string, b: string): boolean {
  if (bare(a) === bare(b) || bare(a).includes(bare(b)) || bare(b).includes(bare(a))) return true;
  return sameCountry.some((group) => group.includes(bare(a)) && group.includes(bare(b)));
}

/** All with “the” or none: “the Netherlands” beside “Belgium” is plain English, but tells. */
function withArticle(name: string, key: string): string {
  const full = countryGroups.flat().find((country) => country === `the ${name}`) ?? name;
  return /^[Tt]he /.test(key) ? full : bare(full);
}
