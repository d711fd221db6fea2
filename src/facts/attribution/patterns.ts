import { accordingTo } from "./according-to.ts";
import { type Attribution, expectsSpeaker, type Pattern, type Surroundings } from "./attribution.ts";
import { lateName } from "./late-name.ts";
import { lineBelow } from "./line-below.ts";
import { nameThenVerb } from "./name-then-verb.ts";
import { predicate } from "./predicate.ts";
import { sentenceBefore } from "./sentence-before.ts";
import { verbBefore } from "./verb-before.ts";
import { verbInSentence } from "./verb-in-sentence.ts";
import { verbThenName } from "./verb-then-name.ts";

/** An attribution with the name of its pattern. `direct`: it stands right beside the quotation. */
export type Found = Attribution & { pattern: string; direct: boolean };

/**
 * The ways of naming a speaker, most trusted first. The first that matches decides, even if it then stays open who is meant:
 * a pronoun beside the quotation counts for more than a name farther away. Only the direct ones outweigh the signs of a
 * title or a term. Continuation is decided after all of these.
 */
const patterns: { pattern: string; find: Pattern; direct: boolean }[] = [
  { pattern: "name-then-verb", find: nameThenVerb, direct: true },
  { pattern: "verb-then-name", find: verbThenName, direct: true },
  { pattern: "according-to", find: accordingTo, direct: true },
  { pattern: "verb-before", find: verbBefore, direct: true },
  { pattern: "line-below", find: lineBelow, direct: true },
  { pattern: "late-name", find: lateName, direct: false },
  { pattern: "verb-in-sentence", find: verbInSentence, direct: false },
  { pattern: "predicate", find: predicate, direct: false },
];

/** The most trusted attribution of a quotation, if it has one of its own. */
export function attributionOf(surroundings: Surroundings): Found | undefined {
  for (const { pattern, find, direct } of patterns) {
    const found = find(surroundings);
    if (found !== undefined) return { ...found, pattern, direct };
  }
  return undefined;
}

/** The speaker by the sentence before: only for whole sentences that do not go on from the quotation before. */
export function lastAttributionOf(surroundings: Surroundings): Found | undefined {
  const found = expectsSpeaker(surroundings) ? undefined : sentenceBefore(surroundings);
  return found === undefined ? undefined : { ...found, pattern: "sentence-before", direct: false };
}
