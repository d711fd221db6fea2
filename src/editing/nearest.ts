import { sentences } from "../text/sentences.ts";
import { words } from "../text/words.ts";

/** Sentences that share less are not the same one corrected. */
const least = 0.5;

/**
 * The sentence of an article that is most like a source which the article has no longer: it was probably corrected there.
 * Undefined where none is like it. Likeness is the share of words that both have (Dice).
 */
export function nearestSentence(article: string, source: string): string | undefined {
  const wanted = words(source);
  let best: { text: string; likeness: number } | undefined;
  for (const { start, end } of sentences(article)) {
    const text = article.slice(start, end);
    const likeness = shared(wanted, words(text));
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { text, likeness };
  }
  return best?.text.replace(/\s+/g, " ");
}

function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / Math.max(1, a.length + b.length);
}
