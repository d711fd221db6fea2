import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { isPlainButQuoting } from "../sentence/plain.ts";
import { tokenRange } from "../sentence/words.ts";
import { sourcesOf } from "../source.ts";
import { standsAlone } from "./alone.ts";
import { type Holder, lastNamed, personal } from "./holder.ts";
import { names } from "./proof.ts";
import { nameIn, quotesInPart, reportedIn } from "./reported.ts";

/** A sentence of the reporter's that quotes somebody in part: NAME verb … “…”. `told` is all from the verb on. */
export type QuotedInPart = {
  speaker: Name;
  verb: string;
  told: Range;
  sentence: number;
  source: string | string[];
  proof: string[];
};

const length = { least: 5, most: 40 };
const fewestQuoted = 2;

/** Every sentence that goes from somebody and a verb to words of that person, and stands alone; none that is found as a report. */
export function quotedInPart(facts: Facts): QuotedInPart[] {
  const sure = new Set(castOf(facts).people);
  const reported = new Set(reportedIn(facts).map(({ sentence }) => sentence));
  const seen = new Set<number>();
  return facts.quotations.flatMap((quotation): QuotedInPart[] => {
    const { speaker, sentence } = quotation;
    if (speaker === null || !sure.has(speaker) || seen.has(sentence) || reported.has(sentence)) return [];
    seen.add(sentence);
    if (!isPlainButQuoting(facts, sentence) || !quotesInPart(facts, sentence)) return [];
    const found = inPart(facts, quotation, speaker);
    return found === undefined ? [] : [found];
  });
}

function inPart(facts: Facts, quotation: Quotation, speaker: Name): QuotedInPart | undefined {
  const { reading } = facts;
  const { mention, cue, sentence, inner, start: opening } = quotation;
  if (mention === undefined || cue === undefined || cue.start < mention.end || cue.start > opening) return undefined;
  if (!beginsWith(reading, sentence, mention.start)) return undefined;
  if (reading.text.slice(inner.start, inner.end).split(/\s+/).length < fewestQuoted) return undefined;
  const holder = holderOf(facts, quotation, speaker);
  const source = holder && sourcesOf(reading, holder.named === undefined ? [sentence] : [holder.named, sentence]);
  const told = { from: indexAt(reading.tokens, cue.start), to: endOf(reading, quotation) };
  if (holder === undefined || source === undefined || !isTelling(facts, told, holder, cue.end)) return undefined;
  const name = holder.named === undefined ? undefined : nameIn(facts, holder, holder.named);
  const proof = reading.text.slice(mention.start, cue.end);
  return {
    speaker,
    verb: reading.text.slice(cue.start, cue.end),
    told,
    sentence,
    source,
    proof: name === undefined ? [proof] : [name, proof],
  };
}

/** The speaker, with the sentence that names whom a pronoun means. */
function holderOf(facts: Facts, { evidence, mention, sentence }: Quotation, speaker: Name): Holder | undefined {
  if (evidence === "explicit-name" || evidence === "surname") return personal(facts, speaker, sentence);
  if (evidence !== "pronoun" || mention === undefined) return undefined;
  const named = lastNamed(facts.reading, speaker, indexAt(facts.reading.tokens, mention.start));
  return named === undefined || sentence - named > 4 ? undefined : personal(facts, speaker, sentence, named);
}

function isTelling({ reading }: Facts, told: Range, { person, own }: Holder, behindVerb: number): boolean {
  const [start, end] = [reading.tokens[told.from]?.start, reading.tokens[told.to - 1]?.end];
  if (start === undefined || end === undefined || person === undefined) return false;
  const text = reading.text.slice(start, end);
  const count = text.split(/\s+/).length;
  if (count < length.least || count > length.most || /[;:?!…\n]|\.\.\./.test(text) || /^\p{L}+ing\b/u.test(text))
    return false;
  return !names(text, person) && standsAlone(reading, { start: behindVerb, end }, "all", own);
}

/** Whether a sentence begins with the speaker: nothing but titles and a role before the name, or a phrase with a comma. */
function beginsWith(reading: Reading, sentence: number, start: number): boolean {
  const { tokens } = reading;
  const { from } = tokenRange(reading, sentence);
  const first = indexAt(tokens, start);
  let i = first - 1;
  while (i >= from && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[i]?.pos ?? "")) i--;
  if (i < from) return true;
  if (tokens[i]?.text !== ",") return false;
  for (let j = from; j < i; j++)
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(tokens[j]?.pos ?? "") || reading.inQuotation.has(j)) return false;
  return true;
}

/** Up to the first comma behind the quotation, or the end of the sentence, without the full stop. */
function endOf(reading: Reading, { end, sentence, inner }: Quotation): number {
  const { tokens, text } = reading;
  const { to } = tokenRange(reading, sentence);
  const after = indexAt(tokens, end);
  if (/[,.]$/.test(text.slice(inner.start, inner.end))) return after;
  for (let i = after; i < to; i++) if (/^[,.;–—-]$/.test(tokens[i]?.text ?? "")) return i;
  return to;
}
