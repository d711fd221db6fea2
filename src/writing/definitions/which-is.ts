import { type DefinitionPattern, isMeaning, isTerm } from "./definition.ts";
import { tokensWithin } from "./tokens.ts";

const says =
  /(?<![\p{L}-])(\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?), which (is|are) ((?:an? |the |any )?[^.,;:“”"]{12,120})[.,]/u;

/** “… form over hotspots, which are places where hot material rises.” */
export const whichIs: DefinitionPattern = (facts, sentence, text) => {
  const match = text.includes(", which ") ? says.exec(text) : null;
  if (match === null) return [];
  const [, words = "", verb = "", meaning = ""] = match;
  const own = tokensWithin(facts, sentence, words);
  // “over hotspots”, “geothermal energy”: as much of it as is a noun.
  const tokens = own.filter((_, i) => own.slice(i).every(({ pos }) => /^(?:NOUN|ADJ)$/.test(pos)));
  // “railways, which are the remnants of …”: those particular ones.
  if (tokens.length === 0 || !isTerm(tokens) || (verb === "are" && /^the /.test(meaning))) return [];
  if (!isMeaning(tokensWithin(facts, sentence, meaning))) return [];
  return [
    {
      term: tokens.map((token) => token.text).join(" "),
      article: "",
      meaning,
      verb: verb === "are" ? "are" : "is",
      sure: true,
    },
  ];
};
