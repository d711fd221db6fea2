import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { castOf } from "../distractors/people.ts";

/** Named so often, somebody is no slip of the reader; unless a word of the name is one of things. */
const often = 3;
const ofThings =
  /(?:^| )(?:Canal|Zone|River|Lake|Mount|Sea|Bay|Island|Islands|City|Park|Bridge|Street|Road|War|Games|Cup|League|Air|Force|Company|Church|Street|Tower|Hall|House)(?: |$)/;
const sure = new WeakMap<Facts, Set<Name>>();

/** Somebody by forename, title or role: a mistake here would rename a canal. */
export function isSurely(facts: Facts, name: Name): boolean {
  const known = sure.get(facts) ?? new Set(castOf(facts).people);
  sure.set(facts, known);
  if (name.type !== "person") return false;
  return (
    known.has(name) ||
    (name.mentions.length >= often && /^\p{L}+ \p{L}+(?: \p{L}+)?$/u.test(name.name) && !ofThings.test(name.name))
  );
}
