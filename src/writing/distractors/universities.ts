import { shuffle } from "../../quiz/shuffle.ts";
import { cityGroups, stateGroups } from "./city-groups.ts";

/** Universities that are named for no city or state of our lists. */
const named: readonly (readonly string[])[] = [
  "Harvard|Yale|Princeton|Stanford|Columbia|Cornell|Duke|Brown".split("|"),
  "Oxford|Cambridge|Durham|Exeter|Warwick|Lancaster".split("|"),
];
const form = /^(?:University of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) University)$/u;
const most = 3;

/** Universities that somebody may take for this one, named in the same way after places of the same country; none where we know none. */
export function otherUniversities(name: string): string[] {
  const [, behind, before] = form.exec(name) ?? [];
  const place = behind ?? before;
  if (place === undefined) return [];
  const group = [...named, ...stateGroups, ...cityGroups].find((one) => one.includes(place)) ?? [];
  const others = group
    .slice(0, 14)
    .filter((other) => other !== place && !other.includes(place) && !place.includes(other));
  return shuffle(others, name)
    .slice(0, most)
    .map((other) => (behind === undefined ? `${other} University` : `University of ${other}`));
}
