import { paragraphs } from "../text/article.ts";
import type { Span } from "../text/spans.ts";
import type { Citation } from "./kinds/kind.ts";

/** A question's citations, and the number under which the reader knows it. */
export type Note = { number: number; citations: readonly Citation[] };

/** A stretch of text that is cited and marked alike throughout, and the notes that begin and end with it. */
export type Piece = { text: string; cited: boolean; marked: boolean; begins: number[]; ends: number[] };

/**
 * Cuts an article into paragraphs, and each into pieces, so that cited sentences and proving words can be shown
 * whatever their overlaps. A note begins once, with its first citation, and ends with each of its citations.
 */
export function annotate(text: string, notes: readonly Note[]): Piece[][] {
  const sources = notes.flatMap(({ number, citations }) => citations.map(({ source }) => ({ number, ...source })));
  const marks = notes.flatMap(({ citations }) => citations.flatMap(({ proof }) => proof));
  const first = new Map(notes.map(({ number, citations }) => [number, citations[0]?.source.start]));
  return paragraphs(text).map((paragraph) =>
    slices(paragraph, [...sources, ...marks]).map(({ start, end }) => ({
      text: text.slice(start, end),
      cited: sources.some((span) => covers(span, start, end)),
      marked: marks.some((span) => covers(span, start, end)),
      begins: [...first].filter(([, at]) => at === start).map(([number]) => number),
      ends: sources.filter((span) => span.end === end).map(({ number }) => number),
    })),
  );
}

/** The stretches of a paragraph between the ends of spans. */
function slices(paragraph: Span, spans: Span[]): Span[] {
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of spans) {
    for (const cut of [start, end]) if (cut > paragraph.start && cut < paragraph.end) cuts.add(cut);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] ?? end, end }));
}

function covers(span: Span, start: number, end: number): boolean {
  return span.start <= start && end <= span.end;
}
