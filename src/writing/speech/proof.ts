import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import { indexAt, type Span } from "../../text/spans.ts";

/** How far back the name may stand that a pronoun means, in sentences. */
const reach = 8;

/** The sentence itself, the one with the attribution, and for a pronoun the one before that names the person. */
export function provingSentences(
  { reading }: Facts,
  { mention, speaker, evidence }: Quotation,
  sentence: number,
  last: number,
): number[] | undefined {
  if (mention === undefined || speaker === null) return undefined;
  const attribution = indexAt(reading.sentences, mention.start);
  const named =
    evidence === "explicit-name" ||
    evidence === "surname" ||
    names(reading.text.slice(mention.start, mention.end), speaker);
  if (named) return [sentence, last, attribution];
  const before = speaker.mentions[indexAt(speaker.mentions, mention.start) - 1];
  if (before === undefined || attribution - before.sentence > reach) return undefined;
  return [before.sentence, attribution, sentence, last];
}

/**
 * What to highlight in each of the proving sentences, none of which may stay bare: the words with the attribution; where the name
 * stands in a sentence before, the name; and what is quoted of a sentence that has neither.
 */
export function proofOf(
  { reading }: Facts,
  { mention, cue, speaker }: Quotation,
  said: Span,
  proving: number[],
): string[] {
  if (mention === undefined || speaker === null) return [];
  const attribution = indexAt(reading.sentences, mention.start);
  const proofs = [...new Set(proving)].flatMap((sentence) => {
    const span = reading.sentences[sentence];
    if (span === undefined) return [];
    if (sentence === attribution) return [within(span, attributing(mention, cue))];
    const quoted = within(span, said);
    const named = speaker.mentions[indexAt(speaker.mentions, span.start)];
    return quoted.end > quoted.start ? [quoted] : named === undefined ? [] : [within(span, named)];
  });
  return proofs.filter(({ start, end }) => end > start).map(({ start, end }) => reading.text.slice(start, end).trim());
}

/** From the name to the verb, unless half a sentence stands between them. */
function attributing(mention: Span, cue: Span | undefined): Span {
  const start = Math.min(mention.start, cue?.start ?? mention.start);
  const end = Math.max(mention.end, cue?.end ?? mention.end);
  return end - start < 80 ? { start, end } : mention;
}

function within(outer: Span, inner: Span): Span {
  return { start: Math.max(outer.start, inner.start), end: Math.min(outer.end, inner.end) };
}

/** Whether a text contains the name of somebody, or a part of it. */
export function names(text: string, { name, aliases }: Name): boolean {
  const parts = [name, ...aliases].flatMap((one) => one.split(/[ \u00a0]/)).filter((part) => part.length > 2);
  // Most texts hold none of them, not even inside another word.
  const held = new Set(parts.filter((part) => text.includes(part)));
  return held.size > 0 && text.split(/[^\p{L}\p{N}-]+/u).some((word) => held.has(word));
}
