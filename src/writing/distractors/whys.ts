import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { castOf } from "./people.ts";

/** Why somebody did not say it, as far as the article tells; it gives away no other answer. */
export function whyNotSaid(facts: Facts, name: Name): string {
  const { quoted } = castOf(facts);
  return quoted.has(name)
    ? `${name.name} is quoted in the article, but not with these words.`
    : `${name.name} is named in the article, but these are not words of ${name.name}.`;
}
