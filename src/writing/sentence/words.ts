import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { remembered } from "../../text/remembered.ts";
import type { Span } from "../../text/spans.ts";
import type { PartOfSpeech } from "../../text/tags.ts";

/** One word or mark of a stem, with its span in the stem. `quoted`: inside quotation marks. */
export type StemWord = Span & { text: string; pos: PartOfSpeech; quoted: boolean };

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|['’]s(?!\p{L})|\S/gu;
const closed: Record<string, PartOfSpeech> = {};
for (const [pos, list] of [
  ["DET", "the a an this that these those"],
  ["PRON", "he she it they we i you his her its their our your my him them us me who whom which what"],
  ["ADP", "of in at on by for with from to into near between among against during through under over across"],
  ["AUX", "is are was were be been has have had do does did will would can could may might must should"],
  ["CCONJ", "and or but"],
] as const)
  for (const one of list.split(" ")) closed[one] = pos;

const known = new WeakMap<Reading, Map<string, PartOfSpeech>>();

/**
 * The words of a stem with the parts of speech that they have in the article: first in the sentence asked about, then
 * anywhere. Cheaper than tagging anew, and right more often, for stems are made of the article's words.
 */
export function stemWords(stem: string, sentence: number, { reading }: Facts): StemWord[] {
  const own = posIn(reading, sentence);
  const all = posInArticle(reading);
  // “In which year did the king build …”: the bare verb is none of the article's words.
  const unknown = /(?<!\p{L})(?:did|does|do)(?!\p{L})/u.test(stem) ? "VERB" : "NOUN";
  let quoted = false;
  return Array.from(stem.matchAll(word), ({ 0: text, index }): StemWord => {
    if (text === "“" || (text === '"' && !quoted)) quoted = true;
    else if (text === "”" || text === '"') quoted = false;
    const lower = text.toLowerCase();
    // The tagger takes “69th” for a pronoun.
    if (/^\d/.test(text)) return { text, pos: "NUM", quoted, start: index, end: index + text.length };
    const pos =
      closed[lower] ?? own.get(text) ?? own.get(lower) ?? all.get(text) ?? all.get(lower) ?? byShape(text, unknown);
    return { text, pos, quoted, start: index, end: index + text.length };
  });
}

const posIn = remembered(
  (reading: Reading, sentence: number) =>
    new Map(tokensOf(reading, sentence).map(({ text, pos }): [string, PartOfSpeech] => [text, pos])),
);

/** The tokens of one sentence. */
export function tokensOf(reading: Reading, sentence: number) {
  const { from, to } = tokenRange(reading, sentence);
  return reading.tokens.slice(from, to);
}

const ranges = new WeakMap<Reading, { from: number; to: number }[]>();

/** The indices of a sentence's tokens, `to` exclusive; an empty range for a sentence without words. */
export function tokenRange(reading: Reading, sentence: number): { from: number; to: number } {
  let found = ranges.get(reading);
  if (found === undefined) {
    found = reading.sentences.map(() => ({ from: 0, to: 0 }));
    for (const [index, token] of reading.tokens.entries()) {
      const range = found[token.sentence];
      if (range === undefined) continue;
      if (range.to === 0) range.from = index;
      range.to = index + 1;
    }
    ranges.set(reading, found);
  }
  return found[sentence] ?? { from: 0, to: 0 };
}

/** Whether a word stands in the article, written so. */
export function isWordOf(reading: Reading, word: string): boolean {
  return posInArticle(reading).has(word);
}

function posInArticle(reading: Reading): Map<string, PartOfSpeech> {
  let map = known.get(reading);
  if (map === undefined) {
    map = new Map(reading.tokens.map(({ text, pos }) => [text, pos]));
    known.set(reading, map);
  }
  return map;
}

function byShape(text: string, unknown: PartOfSpeech): PartOfSpeech {
  if (/^\p{Lu}/u.test(text)) return "PROPN";
  if (/^\d/.test(text)) return "NUM";
  return /^\p{L}/u.test(text) ? unknown : "PUNCT";
}
