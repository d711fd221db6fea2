import type { Facts } from "../facts/facts.ts";
import { sentenceOf } from "./sentence.ts";

/** Somebody whose role the article tells, in its own words. */
export type Person = { name: string; role: string; source: string };

/** Who is who, in the order of the article: each person once, with the first role that stands beside the name. */
export function people({ reading, roles }: Facts): Person[] {
  const found = new Map<string, Person>();
  for (const { person, role, sentence } of roles) {
    if (found.has(person.name) || /^(?:his|her|their|its|my|our)\b/i.test(role)) continue;
    found.set(person.name, {
      name: person.name,
      role: role.replace(/\s+/g, " "),
      source: sentenceOf(reading, sentence),
    });
  }
  return [...found.values()];
}
