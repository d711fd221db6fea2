import type { Facts } from "../facts/facts.ts";
import { sentenceOf } from "./sentence.ts";

/** Somebody whose role the article tells, in its own words. */
export type Person = { name: string; role: string; source: string };

/** Who is who, in the order of the article: each person once, with the fullest role that it gives. */
export function people({ reading, roles }: Facts): Person[] {
  const found = new Map<string, Person>();
  for (const { person, role: written, sentence } of roles) {
    const role = written.replace(/\s+/g, " ").replace(/^(?:also )?(?:(?:the|an?) )?/i, "");
    const known = found.get(person.name);
    const isClear = /^[\p{L}\d]/u.test(role) && !/^(?:his|her|their|its|my|our)\b/i.test(role);
    if (!isClear || (known !== undefined && known.role.length >= role.length)) continue;
    found.set(person.name, { name: person.name, role, source: sentenceOf(reading, sentence) });
  }
  return [...found.values()];
}
