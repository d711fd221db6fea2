import type { Facts } from "../../facts/facts.ts";
import { isOccupation } from "../../facts/names/evidence.ts";
import type { Name } from "../../facts/names/name.ts";
import { indexAt } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";
import { type DefinitionPattern, isMeaning, isTerm } from "./definition.ts";
import { tokensWithin } from "./tokens.ts";

const says =
  /^(?:(An?) |The (?:term|word) )?[“"]?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}?)[”"]? (is|are|means|refers to|is defined as|are defined as) ((?:an? |the |any )?[^.;:—–“”"]{12,140}?)(?:, (?:and|but|which|who|while|so|although|as|with|because|albeit|including|from|in|at|or|\p{Ll}+(?:ing|ed|ly))(?!\p{L})[^.]*)?\.$/u;

/** “Volcanology is the study of volcanoes.” · “A lock is a chamber with gates at both ends.” · “Erosion means …” */
export const meant: DefinitionPattern = (facts, sentence, text) => {
  const match = says.exec(text);
  if (match === null) return [];
  const [, article = "", term = "", verb = "", meaning = ""] = match;
  const tokens = tokensWithin(facts, sentence, term);
  // “An additional attraction is the appearance of …” defines nothing.
  if (article !== "" && /^the /.test(meaning)) return [];
  if (!isTerm(tokens) || !isMeaning(tokensWithin(facts, sentence, meaning))) return [];
  const isCommonNoun = isCommon(facts, text, term);
  // What is called “a …” may be a band or a town, and be one of many.
  const sure = isCommonNoun || /^the /.test(meaning);
  const subject = nameOf(facts, tokens);
  if (!isCommonNoun && (verb !== "is" || isPerson(subject, meaning) || (!sure && subject?.type === "place"))) return [];
  const told = isCommonNoun ? small(term) : term;
  return [{ term: told, article: article.toLowerCase(), meaning, verb: /^are/.test(verb) ? "are" : "is", sure }];
};

const suffix = /(?:ology|ism|tion|sion|ity|ness|ment|ics|graphy|osis|ance|ence|ship|ure|ing|ation|cy)$/;

/** Whether a term is a common noun: it has an article, stands elsewhere without its capital, or ends like one. */
function isCommon({ reading }: Facts, text: string, term: string): boolean {
  if (/^An? /.test(text) || suffix.test(term) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(term)) return true;
  const lower = small(term);
  return lower !== term && new RegExp(`(?<![\\p{L}-])${lower}(?!\\p{L})`, "u").test(reading.text);
}

function nameOf({ reading }: Facts, tokens: readonly Token[]): Name | undefined {
  const mention = reading.mentionAt.get(indexAt(reading.tokens, tokens[0]?.start ?? 0));
  return mention === undefined ? undefined : reading.nameOf.get(mention);
}

function isPerson(subject: Name | undefined, meaning: string): boolean {
  const words = meaning.split(" ").slice(0, 6);
  return subject?.type === "person" || words.some((word) => isOccupation(word) || kin.test(word));
}

const kin =
  /^(?:man|woman|wife|husband|son|daughter|father|mother|brother|sister|child|king|queen|president|minister|spirit|god|goddess|people)s?$/;

/** A sentence's first word without its capital. */
function small(term: string): string {
  return term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
