import type { Facts } from "../facts/facts.ts";
import type { Reading } from "../facts/reading.ts";
import { contentWords } from "../text/words.ts";
import { sentenceOf, standsAlone } from "./sentence.ts";

/** One sentence of the summary for so many of the article, within bounds. */
const oneIn = 8;
const bounds = { least: 2, most: 6 };
/** How much of its content a sentence may share with one that is chosen already. */
const mostShared = 0.5;

type Candidate = { index: number; words: Set<string>; worth: number };

/**
 * A summary in the article's own sentences, in its order: those that share most with the rest of the article (centrality by
 * the frequency of content words, a linear stand-in for LexRank's graph) and stand early, each able to stand alone.
 */
export function summary({ reading }: Facts): string[] {
  const contents = reading.sentences.map((_, index) => new Set(contentWords(sentenceOf(reading, index))));
  const wanted = Math.min(bounds.most, Math.max(bounds.least, Math.round(contents.length / oneIn)));
  const ranked = candidates(reading, contents).sort((a, b) => b.worth - a.worth || a.index - b.index);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= wanted) break;
    if (chosen.every((other) => shared(candidate.words, other.words) <= mostShared)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ index }) => sentenceOf(reading, index));
}

function candidates(reading: Reading, contents: Set<string>[]): Candidate[] {
  const frequency = new Map<string, number>();
  for (const words of contents) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return contents.flatMap((words, index) => {
    if (!standsAlone(reading, index)) return [];
    const central =
      [...words].reduce((sum, word) => sum + Math.log(frequency.get(word) ?? 1), 0) / Math.sqrt(words.size);
    const early = 1 + 0.6 * Math.exp(-index / 4) + 0.2 * (1 - index / contents.length);
    return [{ index, words, worth: central * early }];
  });
}

/** The share of the shorter one's words that the other has, too. */
function shared(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].filter((word) => large.has(word)).length / Math.max(1, small.size);
}
