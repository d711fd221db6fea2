import type { Reading } from "../facts/reading.ts";
import { foldedText } from "../text/spans.ts";

const sources = new WeakMap<Reading, (string | undefined)[]>();
/** The longest source that a question set may hold. */
const longest = 1000;

/**
 * A sentence of the article as a source: verbatim. Undefined where it stands in the article more than once (rule 1), or is
 * too long to be shown as a footnote.
 */
export function sourceOf(reading: Reading, sentence: number): string | undefined {
  const known = sources.get(reading) ?? allSources(reading);
  sources.set(reading, known);
  return known[sentence];
}

/** The sources that several sentences make together, in the article's order; undefined if one of them is none. */
export function sourcesOf(reading: Reading, sentences: readonly number[]): string | string[] | undefined {
  const found = [...new Set(sentences)].sort((a, b) => a - b).map((sentence) => sourceOf(reading, sentence));
  const whole = found.filter((source) => source !== undefined);
  if (whole.length < found.length || whole.length === 0 || whole.length > 4) return undefined;
  return whole.length === 1 ? whole[0] : whole;
}

/** Every sentence that can be a source; not one that the article gives more than once: a lead repeated, a teaser, a caption. */
function allSources({ text, sentences }: Reading): (string | undefined)[] {
  const written = sentences.map(({ start, end }) => text.slice(start, end));
  const folded = written.map(foldedText);
  const counts = new Map<string, number>();
  for (const sentence of folded) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return written.map((sentence, i) =>
    sentence.length > longest || (counts.get(folded[i] ?? "") ?? 0) > 1 ? undefined : sentence,
  );
}
