import type { Facts } from "../../facts/facts.ts";
import { type DefinitionPattern, isMeaning } from "./definition.ts";
import { tokensWithin } from "./tokens.ts";

const says =
  /(?:^|(?<=, (?:and|but) |; ))((?:\p{L}[\p{L}’'-]*)(?: [\p{L}\d’'-]+){1,18}) (is|are|was|were) (?:often |sometimes |commonly |usually |generally )?(?:called|known as|termed|referred to as) (?:(an?|the) )?[“"‘]?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?)[”"’]?(?=[,.;]| because | and (?:is|are|the|an?) )/gu;

/** Few sentences hold one of these. */
const verbs = / (?:called|known as|termed|referred to as) /;

/** “The opening at the top of a volcano is known as a crater.” · “…, and a scientist who studies volcanoes is called a volcanologist.” */
export const named: DefinitionPattern = (facts, sentence, text) =>
  (verbs.test(text) ? [...text.matchAll(says)] : []).flatMap(([, meaning = "", verb = "", article = "", term = ""]) => {
    if (!tellsWhat(facts, sentence, meaning) || / (?:or|and) |^(?:after|by|for|that|it)(?: |$)/.test(term)) return [];
    const inside = meaning.replace(/^(?:An?|The|Any|\p{Lu}(?=\p{Ll}+ ))/u, (word) => word.toLowerCase());
    return [{ term, article, meaning: inside, verb: verb as "is" | "are" | "was" | "were", sure: true }];
  });

/** A definition, or a thing that has a name: “the planet Venus”, “the constellation of Gemini”. */
function tellsWhat(facts: Facts, sentence: number, meaning: string): boolean {
  const tokens = tokensWithin(facts, sentence, meaning);
  return isMeaning(tokens) || /^[Tt]he (?:\p{Ll}+ ){1,3}(?:of (?:the )?)?\p{Lu}/u.test(meaning);
}
