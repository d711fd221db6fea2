import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import { indexAt } from "../../text/spans.ts";

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
  if (before === undefined || attribution - before.sentence > 4) return undefined;
  return [before.sentence, attribution, sentence, last];
}

/** The reporter's words that name the speaker, for the highlighter. */
export function proofOf({ reading }: Facts, { mention, cue }: Quotation): string | undefined {
  if (mention === undefined) return undefined;
  const start = Math.min(mention.start, cue?.start ?? mention.start);
  const end = Math.max(mention.end, cue?.end ?? mention.end);
  return end - start < 80 ? reading.text.slice(start, end) : reading.text.slice(mention.start, mention.end);
}

/** Whether a text contains the name of somebody, or a part of it. */
export function names(text: string, { name, aliases }: Name): boolean {
  const parts = new Set([name, ...aliases].flatMap((one) => one.split(/[ \u00a0]/)).filter((part) => part.length > 2));
  return text.split(/[^\p{L}\p{N}-]+/u).some((word) => parts.has(word));
}
