import type { Quoted } from "../quotations/pairing.ts";
import type { Reading } from "../reading.ts";
import type { Subject } from "./phrase.ts";

/** What a pattern finds: who is said to speak, and the speech verb (a token index), where there is one. */
export type Attribution = { subject: Subject; verb?: number };

/**
 * A quotation with its surroundings, as the patterns see it. Token indices; `to`s exclusive.
 * `before`: from the beginning of its sentence, or the end of a quotation in that sentence, to the quotation.
 * `after`: from the quotation to the end of the sentence around it, or the next quotation.
 */
export type Surroundings = {
  reading: Reading;
  quoted: Quoted;
  before: { from: number; to: number };
  after: { from: number; to: number };
  /** The first token of the sentence in which the quotation begins. */
  sentenceFrom: number;
  /** The quotation's own words, trimmed. */
  words: string;
};

/**
 * Whether the words after a quotation must name its speaker, whoever that is: “…,” one of his lawyers said. What goes on
 * like this goes on from no quotation before.
 */
export function expectsSpeaker({ reading, words, after }: Surroundings): boolean {
  if (after.to <= after.from) return false;
  return /,['’]?$/.test(words) || reading.tokens[after.from]?.text === ",";
}

/** A way in which English names the speaker of a quotation. One a file; their order of trust is `patterns.ts`. */
export type Pattern = (surroundings: Surroundings) => Attribution | undefined;

/** Whether the words end so that the sentence around them can go on: with a comma, a question or exclamation mark, or openly. */
export function goesOn(words: string): boolean {
  return !/(?<![.…])\.['’]?$/.test(words);
}
