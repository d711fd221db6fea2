import { accordingTo } from "./according-to.ts";
import type { Pattern } from "./attribution.ts";
import { nameThenVerb } from "./name-then-verb.ts";
import { predicate } from "./predicate.ts";
import { sentenceBefore } from "./sentence-before.ts";
import { verbBefore } from "./verb-before.ts";
import { verbInSentence } from "./verb-in-sentence.ts";
import { verbThenName } from "./verb-then-name.ts";

/**
 * The ways of naming a speaker, most trusted first. The first that matches decides, even if it then stays open who is meant:
 * a pronoun beside the quotation counts for more than a name farther away. Continuation is decided after all of these.
 */
export const patterns: { name: string; find: Pattern }[] = [
  { name: "name-then-verb", find: nameThenVerb },
  { name: "verb-then-name", find: verbThenName },
  { name: "according-to", find: accordingTo },
  { name: "verb-before", find: verbBefore },
  { name: "verb-in-sentence", find: verbInSentence },
  { name: "predicate", find: predicate },
];

/** Tried only where no quotation goes on from the one before. */
export const lastResort: { name: string; find: Pattern } = { name: "sentence-before", find: sentenceBefore };
