import type { Facts } from "../../facts/facts.ts";
import { withoutReferences } from "../../text/references.ts";
import { hangingIn } from "../flaws/dangling-reference.ts";
import { isPlain } from "../sentence/plain.ts";
import { sourceOf } from "../source.ts";
import type { Definition, DefinitionPattern } from "./definition.ts";
import { gloss } from "./gloss.ts";
import { meant } from "./meant.ts";
import { named } from "./named.ts";
import { whichIs } from "./which-is.ts";

/** The ways in which articles define terms, the clearest first. */
const patterns: readonly DefinitionPattern[] = [named, meant, whichIs, gloss];
const longest = 24;
const made = new WeakMap<Facts, Definition[]>();

/** Every term that the article defines in words that stand alone, in order, each once. Computed once for an article. */
export function definitionsOf(facts: Facts): Definition[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = new Map<string, Definition>();
  for (const [sentence] of facts.reading.sentences.entries())
    for (const definition of inSentence(facts, sentence))
      if (!found.has(definition.term.toLowerCase())) found.set(definition.term.toLowerCase(), definition);
  const definitions = [...found.values()];
  made.set(facts, definitions);
  return definitions;
}

function inSentence(facts: Facts, sentence: number): Definition[] {
  const source = isPlain(facts, sentence) ? sourceOf(facts.reading, sentence) : undefined;
  if (source === undefined) return [];
  const text = withoutReferences(source).replace(/ ?\([^()]*\)/gu, "");
  return patterns
    .flatMap((pattern) => pattern(facts, sentence, text))
    .map((one) => ({ ...one, term: oneLine(one.term), meaning: oneLine(one.meaning), sentence, source }))
    .filter(({ meaning, verb }) => standsAlone(facts, sentence, `What ${verb} ${meaning} called?`, meaning));
}

/** Who is owned or compared must stand in the definition itself: “the ability of an organism to adjust to changes in its surroundings”. */
const pointing =
  /(?<!\p{L})(?:it|they|them|he|she|this|these|also|not)(?!\p{L})|(?<!(?:\p{L}+ ){4})(?:its|their|his|her|other|another)(?!\p{L})/iu;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function standsAlone(facts: Facts, sentence: number, asked: string, meaning: string): boolean {
  // “pigments made by a variety of plants, fungi”: a list that has been cut; “the equivalent of starch and is …” is no phrase.
  if (meaning.split(" ").length > longest || pointing.test(meaning) || /, \p{L}+$| and (?:is|are) /u.test(meaning))
    return false;
  return hangingIn(asked, sentence, facts) === undefined;
}
