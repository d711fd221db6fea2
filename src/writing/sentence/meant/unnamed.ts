import type { Facts } from "../../../facts/facts.ts";
import { countries } from "../../../facts/names/countries.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isDemonym } from "../../../facts/names/places.ts";
import type { Token } from "../../../text/tags.ts";
import type { Range } from "../noun-phrase.ts";
import { covers } from "./kind-words.ts";
import { kindsOf } from "./kinds.ts";

/** Whether a stretch speaks of another of the kind without a name, or of another country. */
export function hasOther(facts: Facts, { from, to }: Range, noun: string, name: Name): boolean {
  return hasUnnamed(facts, from, to, noun, name) || hasForeign(facts, from, to, noun, name);
}

/** “a rival firm”, “another bank”, “its company”: one of the kind that is not named. */
function hasUnnamed(facts: Facts, from: number, to: number, noun: string, name: Name): boolean {
  const { tokens } = facts.reading;
  const own = new Set((kindsOf(facts).get(name) ?? []).map(({ at }) => at));
  for (let i = from; i < to; i++) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (pos === "NOUN" && !own.has(i) && (text === noun || covers(noun, text)) && isOneOf(tokens, from, i)) return true;
  }
  return false;
}

/** Whether a noun is said of some one, not of the one that is known. */
function isOneOf(tokens: readonly Token[], from: number, at: number): boolean {
  let i = at - 1;
  while (
    i > from &&
    (/^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(tokens[i]?.pos ?? "") || tokens[i]?.text === "-") &&
    !some.test(tokens[i]?.text ?? "")
  )
    i--;
  return some.test(tokens[i]?.text ?? "");
}

const some = /^(?:an?|another|one|other|each|every|this|that|rival|its|his|her|their)$/i;

/** “a Norwegian company … the country”: another country’s adjective comes between. */
function hasForeign({ reading }: Facts, from: number, to: number, noun: string, { name }: Name): boolean {
  if (!/^(?:country|nation)$/.test(noun)) return false;
  const own = countries.find((country) => country.name === name || country.aliases.includes(name));
  for (let i = from; i < to; i++) {
    const word = reading.tokens[i]?.text ?? "";
    if (/^\p{Lu}/u.test(word) && isDemonym(word) && !own?.demonyms.some((demonym) => demonym.endsWith(word)))
      return true;
  }
  return false;
}
