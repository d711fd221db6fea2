import type { Reading } from "../facts/reading.ts";
import { indexAt } from "../text/spans.ts";

/** A sentence of the article, verbatim. */
export function sentenceOf({ text, sentences }: Reading, index: number): string {
  const span = sentences[index];
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** The sentence in which an offset lies, verbatim. */
export function sentenceAt(reading: Reading, offset: number): string {
  return sentenceOf(reading, indexAt(reading.sentences, offset));
}

const longest = 40;
const unresolved =
  /^(?:[“"‘'(]?)(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|him|them|this|that|these|those|such|both|but|and|or|nor|so|yet|however|instead|then|there|here|also|meanwhile|moreover|furthermore|still|otherwise|nevertheless|therefore|thus|hence|afterwards|later|another|others?|neither|either|following that|after that|on the other hand|for example|for instance|as a result|in addition|by contrast|in fact|of course|yes|no)\b/i;
const pronoun = /^(?:he|she|they|him|her|them|his|their|hers|theirs|it|its|we|us|our|i|me|my|you|your)$/i;

/** Whether a sentence says something to whoever has read none around it: whole, of a fair length, referring to nothing before. */
export function standsAlone(reading: Reading, index: number): boolean {
  const sentence = sentenceOf(reading, index);
  const count = sentence.split(/\s+/).length;
  if (count < 7 || count > longest || !/^[\p{Lu}\d“"].*[.!][”"]?$/su.test(sentence)) return false;
  return !unresolved.test(sentence) && !isFragment(reading, index) && !refersBack(reading, index);
}

/** Whether a sentence says anything in the writer's own words: datelines, headings and lists of sources do not. */
export function tells(reading: Reading, index: number): boolean {
  const from = indexAt(reading.tokens, reading.sentences[index]?.start ?? 0);
  return tokensOf(reading, index).some(
    ({ pos }, offset) => (pos === "VERB" || pos === "AUX") && !reading.inQuotation.has(from + offset),
  );
}

/** Without a verb, or begun as the lesser half of a sentence that never comes. */
function isFragment(reading: Reading, index: number): boolean {
  const lesserHalf = /^(?:Although|Though|Because|While|Whereas|Unless|If)\b/.test(sentenceOf(reading, index));
  return !tells(reading, index) || (lesserHalf && !tokensOf(reading, index).some(({ text }) => text === ","));
}

/** Whether it speaks of somebody whom only an earlier sentence names: a pronoun with no name before it here. */
function refersBack(reading: Reading, index: number): boolean {
  let named = false;
  for (const [offset, token] of tokensOf(reading, index).entries()) {
    const at = indexAt(reading.tokens, token.start);
    if (reading.inQuotation.has(at)) return offset === 0;
    if (reading.mentionAt.has(at)) named = true;
    if (pronoun.test(token.text) && token.text !== "US" && !(named || /^(?:it|its)$/i.test(token.text))) return true;
  }
  return false;
}

function tokensOf({ tokens, sentences }: Reading, index: number) {
  const span = sentences[index];
  if (span === undefined) return [];
  return tokens.slice(indexAt(tokens, span.start), indexAt(tokens, span.end));
}
