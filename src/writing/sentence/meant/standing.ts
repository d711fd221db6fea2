import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isCountry, isDemonym, isPlace } from "../../../facts/names/places.ts";
import { subjectOf } from "../../../facts/subject.ts";
import { covers, isOfPlaces } from "./kind-words.ts";
import { kindsOf } from "./kinds.ts";

type Standing = { topic: boolean; outnumbered: boolean };

const standings = new WeakMap<Facts, Map<string, Standing>>();

/** How a name stands among all that could be called by a noun. Told once for each. */
export function standing(facts: Facts, name: Name, noun: string): Standing {
  const known = standings.get(facts) ?? new Map<string, Standing>();
  standings.set(facts, known);
  const key = `${noun} ${name.name}`;
  const found = known.get(key) ?? {
    topic: isTopic(facts, name, noun),
    outnumbered: isOutnumbered(facts, name, noun),
  };
  known.set(key, found);
  return found;
}

/** Whether a name could be what “the NOUN” stands for, by all that the article and the gazetteer say of it. */
export function mayBe(facts: Facts, name: Name, noun: string): boolean {
  const kinds = kindsOf(facts).get(name) ?? [];
  if ((name.type === "person" && kinds.length === 0) || name.name.split(" ").every(isDemonym)) return false;
  if (kinds.length > 0) return kinds.some((kind) => covers(noun, kind.noun) || covers(kind.noun, noun));
  if (isOfPlaces(noun))
    return name.type !== "organisation" && isCountryLike(name.name) === /^(?:country|nation)$/.test(noun);
  return name.type !== "place" && !isPlace(name.name);
}

function isCountryLike(name: string): boolean {
  return isCountry(name) || /^(?:England|Scotland|Wales|Northern Ireland)$/.test(name);
}

/** What only the world says to be a city: the article may be about another, which it calls a city. */
function isOutnumbered(facts: Facts, name: Name, noun: string): boolean {
  const kinds = kindsOf(facts).get(name) ?? [];
  if (kinds.some(({ general }) => !general)) return false;
  return facts.names.some(
    (other) =>
      other.mentions.length > name.mentions.length &&
      !isOne(other, name) &&
      isOfUnknownKind(facts, other) &&
      mayBe(facts, other, noun),
  );
}

/** Whether neither the article nor the world says what sort of thing a name is. */
export function isOfUnknownKind(facts: Facts, name: Name): boolean {
  return (kindsOf(facts).get(name) ?? []).length === 0;
}

const often = 4;

/** Whether an article is about a name, of all that could be called by the noun. */
function isTopic(facts: Facts, name: Name, noun: string): boolean {
  if (subjectOf(facts.reading) === name) return true;
  const count = name.mentions.length;
  return (
    count >= often &&
    facts.names.every((other) => other === name || other.mentions.length * 2 < count || !mayBe(facts, other, noun))
  );
}

/** “American Express” is American Express Co. */
export function isOne(a: Name, b: Name): boolean {
  return (
    a === b || (b.name !== "" && a.name.startsWith(`${b.name} `)) || (a.name !== "" && b.name.startsWith(`${a.name} `))
  );
}
