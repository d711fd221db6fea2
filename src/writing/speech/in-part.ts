import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import type { Range } from "../sentence/clause.ts";
import { tokenRange } from "../sentence/words.ts";
import { standsAlone } from "./alone.ts";
import { names } from "./proof.ts";

/** A sentence of the reporter's that quotes somebody in part: NAME verb … “…”. `told` is all from the verb on. */
export type QuotedInPart = { speaker: Name; verb: string; told: Range; sentence: number; proof: string };

const length = { least: 7, most: 40 };

/** Every sentence that begins with a name and its verb and goes on with words of that person, and stands alone. */
export function quotedInPart(facts: Facts): QuotedInPart[] {
  const sure = new Set(castOf(facts).people);
  return facts.quotations.flatMap((quotation, i) => {
    if (quotation.speaker === null || !sure.has(quotation.speaker)) return [];
    const others = [facts.quotations[i - 1], facts.quotations[i + 1]].some(
      (other) => other?.sentence === quotation.sentence,
    );
    const found = others ? undefined : inPart(facts.reading, quotation, quotation.speaker);
    return found === undefined ? [] : [found];
  });
}

function inPart(reading: Reading, quotation: Quotation, speaker: Name): QuotedInPart | undefined {
  const { kind, evidence, mention, cue, sentence, inner } = quotation;
  if (kind !== "partial" || mention === undefined || cue === undefined) return undefined;
  if (evidence !== "explicit-name" && evidence !== "surname") return undefined;
  if (
    cue.start < mention.end ||
    cue.start > quotation.start ||
    !beginsWith(reading, sentence, mention.start, mention.end)
  )
    return undefined;
  if (reading.text.slice(inner.start, inner.end).split(/\s+/).length < 2) return undefined;
  const told = { from: indexAt(reading.tokens, cue.start), to: endOf(reading, quotation) };
  const [start, end] = [reading.tokens[told.from]?.start, reading.tokens[told.to - 1]?.end];
  if (start === undefined || end === undefined) return undefined;
  const text = reading.text.slice(start, end);
  const count = text.split(/\s+/).length;
  if (count < length.least || count > length.most || /[;:?!…\n]|\.\.\./.test(text) || /^\p{L}+ing\b/u.test(text))
    return undefined;
  if (names(text, speaker) || !standsAlone(reading, { start: cue.end, end })) return undefined;
  return {
    speaker,
    verb: reading.text.slice(cue.start, cue.end),
    told,
    sentence,
    proof: reading.text.slice(mention.start, cue.end),
  };
}

/** Whether a sentence begins with the speaker: nothing but titles and a role before the name, an aside at most behind it. */
function beginsWith(reading: Reading, sentence: number, start: number, end: number): boolean {
  const { from } = tokenRange(reading, sentence);
  const first = indexAt(reading.tokens, start);
  for (let i = from; i < first; i++) {
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART|PUNCT)$/.test(reading.tokens[i]?.pos ?? "")) return false;
  }
  const last = indexAt(reading.tokens, end - 1);
  return reading.mentionAt.has(last) || reading.mentionAt.has(first);
}

/** Up to the first comma behind the quotation, or the end of the sentence, without the full stop. */
function endOf(reading: Reading, { end, sentence, inner }: Quotation): number {
  const { to } = tokenRange(reading, sentence);
  const after = indexAt(reading.tokens, end);
  if (/[,.]$/.test(reading.text.slice(inner.start, inner.end))) return after;
  for (let i = after; i < to; i++) if (/^[,.;–—-]$/.test(reading.tokens[i]?.text ?? "")) return i;
  return to;
}
