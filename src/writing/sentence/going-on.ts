import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { subjectOf } from "../../facts/subject.ts";
import { namesIn } from "../lookup.ts";
import { clauseOf } from "./clause.ts";
import { tokenRange } from "./words.ts";

/** Where a pronoun stands: the index of its token, and of its sentence. */
export type Place = { sentence: number; from: number };

/** Somebody whom a pronoun stands for, and the sentence that names them. */
export type Person = { person: Name; named: number };

/** How many sentences back the name may stand. */
const reach = 4;

/** The pronoun by which the sentence before is about somebody, where it is the same one. */
export function samePronounBefore({ reading }: Facts, { sentence }: Place, pronoun: string): Place | undefined {
  if (sentence === 0) return undefined;
  const { tokens, inQuotation } = reading;
  const first = tokenRange(reading, sentence - 1).from;
  const opens = tokens[first]?.text.toLowerCase() === pronoun;
  const from = opens ? first : (clauseOf(reading, sentence - 1)?.subject.from ?? -1);
  const isSame = tokens[from]?.text.toLowerCase() === pronoun && !inQuotation.has(from);
  return isSame ? { sentence: sentence - 1, from } : undefined;
}

/**
 * “Costa was born in Alhandra. She is a coach. | She led …”: what the sentence before is about by the same pronoun. Where that names
 * somebody else whom the pronoun fits, only the person whom the whole article is about is certain.
 */
export function goingOn(
  facts: Facts,
  { sentence }: Place,
  pronoun: string,
  meant: Person | undefined,
): Person | undefined {
  if (meant === undefined || sentence - meant.named > reach) return undefined;
  const others = namesIn(facts, sentence - 1).filter(
    ({ type, gender }) => type === "person" && (gender === "unknown" || gender === pronoun),
  );
  const isAlone = others.every((other) => other === meant.person);
  return isAlone || subjectOf(facts.reading) === meant.person ? meant : undefined;
}
