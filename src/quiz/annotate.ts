import { paragraphs } from "../text/article.ts";
import type { Span } from "../text/spans.ts";
import type { Citation } from "./kinds/kind.ts";

/** A question's citations, and the number under which the reader knows it. */
export type Note = { number: number; citations: readonly Citation[] };

/** Words that are marked alike throughout. */
export type Piece = { text: string; marked: boolean };

/** A source sentence, whole or in part. A note begins once, with its first citation, and ends with each of them. */
export type Source = { number: number; begins: boolean; ends: boolean; inside: Stretch[] };

export type Stretch = Piece | Source;

/** A paragraph, and the numbers of the notes that begin in it. */
export type Paragraph = { stretches: Stretch[]; notes: number[] };

/** A source, or what is left of one that was cut; `begins` and `ends` as in `Source`. */
type Part = Span & Pick<Source, "number" | "begins" | "ends">;

/**
 * Cuts an article into paragraphs, and wraps each source in them as a whole, one within another where they nest.
 * Of two that cross, the later is cut where the earlier ends.
 */
export function annotate(text: string, notes: readonly Note[]): Paragraph[] {
  const parts = notes.flatMap(partsOf);
  const marks = notes.flatMap(({ citations }) => citations.flatMap(({ proof }) => proof));
  return paragraphs(text).map((paragraph) => {
    const own = parts.flatMap((part) => within(part, paragraph) ?? []).sort((a, b) => a.start - b.start);
    return {
      stretches: nest(text, paragraph, own, marks),
      notes: own.filter(({ begins }) => begins).map(({ number }) => number),
    };
  });
}

/** A note's sources, each once: several parts of a question may rest on one sentence. */
function partsOf({ number, citations }: Note): Part[] {
  const spans = new Map(citations.map(({ source }) => [`${source.start}-${source.end}`, source]));
  return [...spans.values()].map((span, index) => ({ ...span, number, begins: index === 0, ends: true }));
}

/** What of a part lies between the ends of a span, if anything does. */
function within(part: Part, { start, end }: Span): Part | null {
  if (part.start >= end || part.end <= start) return null;
  return {
    ...part,
    start: Math.max(part.start, start),
    end: Math.min(part.end, end),
    begins: part.begins && part.start >= start,
    ends: part.ends && part.end <= end,
  };
}

/** A stretch of text with the parts that lie in it wrapped. Of parts alike, the first number stands innermost. */
function nest(text: string, { start, end }: Span, parts: readonly Part[], marks: readonly Span[]): Stretch[] {
  const [first, ...others] = [...parts].sort((a, b) => a.start - b.start || b.end - a.end || b.number - a.number);
  if (first === undefined) return pieces(text, { start, end }, marks);
  const { number, begins, ends } = first;
  const inner = others.flatMap((part) => within(part, first) ?? []);
  const rest = { start: first.end, end };
  return [
    ...pieces(text, { start, end: first.start }, marks),
    { number, begins, ends, inside: nest(text, first, inner, marks) },
    ...nest(
      text,
      rest,
      others.flatMap((part) => within(part, rest) ?? []),
      marks,
    ),
  ];
}

/** A stretch of text cut where marks begin and end. */
function pieces(text: string, { start, end }: Span, marks: readonly Span[]): Piece[] {
  const ends = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...ends, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, i) => {
    const from = cuts[i] ?? cut;
    return { text: text.slice(from, cut), marked: marks.some((mark) => mark.start <= from && cut <= mark.end) };
  });
}
