import { shuffle } from "../../quiz/shuffle.ts";
import { cityGroups, stateGroups } from "./city-groups.ts";

/** Universities that are named for no city or state of our lists. */
const named: readonly (readonly string[])[] = [
  "New York|Boston|Fordham|Columbia|Rutgers|Temple".split("|"),
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
  // “Leeds University” has others like it; the cities of America have no “Dallas University”.
  const cities = behind === undefined ? cityGroups.filter((one) => !one.includes("Chicago")) : cityGroups;
  const group = [...named, ...stateGroups, ...cities].find((one) => one.includes(place)) ?? [];
  const others = group
    .slice(0, 14)
    .filter((other) => other !== place && !other.includes(place) && !place.includes(other));
  return shuffle(others, name)
    .slice(0, most)
    .map((other) => (behind === undefined ? `${other} University` : `University of ${other}`));
}
