import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { subjectOf } from "../../facts/subject.ts";
import { namesIn } from "../lookup.ts";
import { clauseOf } from "./clause.ts";
import { tokenRange } from "./words.ts";

/** How many sentences back the name may stand. */
const reach = 4;

/**
 * “Costa was born in Alhandra. She is a coach. | She led …”: what the sentence before is about by the same pronoun. Where that names
 * somebody else whom the pronoun fits, only the person whom the whole article is about is certain.
 */
export function goingOn(
  facts: Facts,
  sentence: number,
  pronoun: string,
  meantBefore: (sentence: number, at: number) => { person: Name; named: number } | undefined,
): { person: Name; named: number } | undefined {
  const { tokens, inQuotation } = facts.reading;
  const first = tokenRange(facts.reading, sentence - 1).from;
  const opens = tokens[first]?.text.toLowerCase() === pronoun;
  const at = opens ? first : (clauseOf(facts.reading, sentence - 1)?.subject.from ?? -1);
  if (tokens[at]?.text.toLowerCase() !== pronoun || inQuotation.has(at)) return undefined;
  const meant = meantBefore(sentence - 1, at);
  if (meant === undefined || sentence - meant.named > reach) return undefined;
  const others = namesIn(facts, sentence - 1).filter(
    ({ type, gender }) => type === "person" && (gender === "unknown" || gender === pronoun),
  );
  const isAlone = others.every((other) => other === meant.person);
  return isAlone || subjectOf(facts.reading) === meant.person ? meant : undefined;
}
