import type { Reading } from "../facts/reading.ts";
import { fold } from "../text/spans.ts";

const repeated = new WeakMap<Reading, Set<string>>();
/** The longest source that a question set may hold. */
const longest = 1000;

/**
 * A sentence of the article as a source: verbatim. Undefined where it stands in the article more than once (rule 1), or is
 * too long to be shown as a footnote.
 */
export function sourceOf(reading: Reading, sentence: number): string | undefined {
  const span = reading.sentences[sentence];
  if (span === undefined || span.end - span.start > longest) return undefined;
  const source = reading.text.slice(span.start, span.end);
  return repeatedIn(reading).has(fold(source).text) ? undefined : source;
}

/** The sources that several sentences make together, in the article's order; undefined if one of them is none. */
export function sourcesOf(reading: Reading, sentences: readonly number[]): string | string[] | undefined {
  const found = [...new Set(sentences)].sort((a, b) => a - b).map((sentence) => sourceOf(reading, sentence));
  const sources = found.filter((source) => source !== undefined);
  if (sources.length < found.length || sources.length === 0 || sources.length > 4) return undefined;
  return sources.length === 1 ? sources[0] : sources;
}

/** Sentences that the article gives more than once: a lead repeated, a teaser, a caption. */
function repeatedIn(reading: Reading): Set<string> {
  const known = repeated.get(reading);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { start, end } of reading.sentences) {
    const text = fold(reading.text.slice(start, end)).text;
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  repeated.set(reading, twice);
  return twice;
}
