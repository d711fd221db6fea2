import type { Facts } from "../../facts/facts.ts";
import type { Token } from "../../text/tags.ts";
import { tokenRange } from "../sentence/words.ts";

/** The tokens of words that stand in a sentence, at their last place; none if they do not. */
export function tokensWithin({ reading }: Facts, sentence: number, words: string): Token[] {
  const span = reading.sentences[sentence];
  if (span === undefined || words === "") return [];
  const start = reading.text.slice(span.start, span.end).indexOf(words);
  if (start < 0) return [];
  const { from, to } = tokenRange(reading, sentence);
  return reading.tokens
    .slice(from, to)
    .filter((token) => token.start >= span.start + start && token.end <= span.start + start + words.length);
}
