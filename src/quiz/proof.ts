import { fold, locate, type Span } from "../text/spans.ts";
import { contentWords, plain } from "../text/words.ts";

/**
 * The words of a source that bear its claims out, as spans of the source, in order and apart: every claim that stands
 * in it, whatever its case; else the longest run of words that it shares with a claim, if that says anything.
 */
export function proofOf(source: string, claims: string[]): Span[] {
  const lower = fold(lowerCase(source));
  const literal = claims.flatMap((claim) => wholeWords(source, locate(lower, lowerCase(claim))));
  if (literal.length > 0) return apart(literal);
  const runs = claims.flatMap((claim) => longestRun(source, claim) ?? []);
  return runs.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, 1);
}

/** Spans in order, those that touch made one. */
export function apart(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Lower case without a change of length, so that offsets hold. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** Drops what begins or ends within a word: “art” is not proved by “party”. */
function wholeWords(source: string, spans: Span[]): Span[] {
  const letter = /[\p{L}\p{N}]/u;
  return spans.filter(({ start, end }) => !letter.test(source[start - 1] ?? "") && !letter.test(source[end] ?? ""));
}

type Token = Span & { word: string };

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }));
}

function longestRun(source: string, claim: string): Span | undefined {
  const tokens = tokensOf(source);
  const wanted = tokensOf(claim);
  const runs = tokens.flatMap((_, i) => wanted.map((_, j) => ({ i, length: agreement(tokens, i, wanted, j) })));
  const best = runs.reduce((a, b) => (b.length > a.length ? b : a), { i: 0, length: 0 });
  const start = tokens[best.i]?.start ?? 0;
  const end = tokens[best.i + best.length - 1]?.end ?? start;
  return contentWords(source.slice(start, end)).length > 0 ? { start, end } : undefined;
}

/** How many words from `a[i]` on are those from `b[j]` on. */
function agreement(a: Token[], i: number, b: Token[], j: number): number {
  let length = 0;
  while (a[i + length] !== undefined && a[i + length]?.word === b[j + length]?.word) length++;
  return length;
}
