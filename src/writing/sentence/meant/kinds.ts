import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isCountry, isPlace } from "../../../facts/names/places.ts";
import type { Kind } from "./kind.ts";
import { classified, inFront, likePerson, ofName } from "./kind-beside.ts";
import { inName, known } from "./kind-by-name.ts";
import { behind, copula } from "./kind-told.ts";
import { isOfPlaces } from "./kind-words.ts";

const made = new WeakMap<Facts, Map<Name, Kind[]>>();

/** What sort of thing each name is that is nobody's, as the article says it somewhere. Computed once. */
export function kindsOf(facts: Facts): Map<Name, Kind[]> {
  const before = made.get(facts);
  if (before !== undefined) return before;
  const kinds = new Map<Name, Kind[]>();
  const { reading } = facts;
  for (const mention of reading.mentions) {
    const name = reading.nameOf.get(mention);
    if (name === undefined || isCut(reading.text, mention)) continue;
    const found =
      name.type === "person"
        ? [likePerson(facts, mention)]
        : [
            ...(kinds.has(name) ? [] : [...inName(name), ...known(name)]),
            inFront(facts, mention),
            ofName(facts, mention),
            behind(facts, mention),
            copula(facts, mention),
            classified(facts, mention, name),
          ];
    const fitting = found.filter((kind) => kind !== undefined && fits(name, kind.noun)) as Kind[];
    if (fitting.length > 0 || name.type !== "person") kinds.set(name, [...(kinds.get(name) ?? []), ...fitting]);
  }
  made.set(facts, kinds);
  return kinds;
}

/** “Jazz & | Heritage Foundation”: the end of a name. */
function isCut(text: string, { start, end }: Mention): boolean {
  return (
    /(?:&|\p{Lu}[\p{L}.]* and|-) ?$/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^ ?&/.test(text.slice(end, end + 2))
  );
}

/** A gazetteer's place is no company, and what is no place no town. */
function fits({ name, type }: Name, noun: string): boolean {
  if (isCountry(name)) return /^(?:country|nation|republic|kingdom|islands?|archipelago)$/.test(noun);
  if (isPlace(name)) return isOfPlaces(noun);
  return type !== "organisation" || !isOfPlaces(noun) || / (?:Park|Reserve|Islands?|River|Lake|Valley)$/.test(name);
}
