import type { Citation } from "../quiz/kinds/kind.ts";
import { paragraphs } from "../text/article.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";

/** A source sentence in its place: what stands around it, and where in that text the source and its proving words are. */
export type Excerpt = { text: string; source: Span; proof: Span[] };

/** The longest paragraph that is shown whole, in characters; of a longer one, the sentences before and after the source. */
const longest = 600;

/** By a question's citations: a thousand phones are told the same, and to look for it in the article takes time. */
const found = new WeakMap<readonly Citation[], { article: string; excerpts: Excerpt[] }>();

/** What surrounds each source of a question, each place once. */
export function excerptsOf(article: string, citations: readonly Citation[]): Excerpt[] {
  const known = found.get(citations);
  if (known?.article === article) return known.excerpts;
  const excerpts = findExcerpts(article, citations);
  found.set(citations, { article, excerpts });
  return excerpts;
}

function findExcerpts(article: string, citations: readonly Citation[]): Excerpt[] {
  const places = new Map(citations.map((citation) => [`${citation.source.start}-${citation.source.end}`, citation]));
  return [...places.values()].map(({ source, proof }) => {
    const { start, end } = around(article, source);
    const moved = (span: Span) => ({ start: span.start - start, end: span.end - start });
    return { text: article.slice(start, end), source: moved(source), proof: proof.map(moved) };
  });
}

function around(article: string, source: Span): Span {
  const within = paragraphs(article).filter(({ start, end }) => start < source.end && end > source.start);
  const start = Math.min(source.start, ...within.map((paragraph) => paragraph.start));
  const end = Math.max(source.end, ...within.map((paragraph) => paragraph.end));
  if (end - start <= longest) return { start, end };
  const inside = sentences(article.slice(start, end)).map((one) => ({
    start: one.start + start,
    end: one.end + start,
  }));
  const before = inside.filter((one) => one.end <= source.start).at(-1);
  const after = inside.find((one) => one.start >= source.end);
  return { start: before?.start ?? source.start, end: after?.end ?? source.end };
}
