import { paragraphs } from "./article.ts";
import { isFullLine, widthOf } from "./sentences/full-line.ts";
import { joinRules } from "./sentences/joins.ts";
import type { Boundary } from "./sentences/rule.ts";
import { splitRules } from "./sentences/splits.ts";
import type { Span } from "./spans.ts";

/** How much of the text on either side of a possible boundary the rules may look at; it keeps them linear. */
const sight = 60;

/**
 * The sentences of a text, in order, as spans of the raw text without the white space around them.
 * Headings, captions and list lines count as sentences of their own; a paragraph always ends one.
 * The boundaries are those of Unicode (`Intl.Segmenter`), with the ones taken back that `joinRules` knows to be none,
 * and those added that `splitRules` knows. Linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) => sentencesOfParagraph(text, paragraph));
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function sentencesOfParagraph(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  const width = widthOf(text.slice(paragraph.start, paragraph.end));
  let start = paragraph.start;
  for (const end of boundaries(text, paragraph)) {
    if (end < paragraph.end && isNone(boundaryAt(text, paragraph, width, start, end))) continue;
    found.push(...trimmed(text, { start, end }));
    start = end;
  }
  return found;
}

/** Where a sentence may end: after the white space of every Unicode sentence, and where a split rule says so. */
function boundaries(text: string, paragraph: Span): number[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const ends = new Set<number>([paragraph.end]);
  for (const { index } of segmenter.segment(body)) if (index > 0) ends.add(paragraph.start + index);
  for (const splits of splitRules) for (const index of splits(body)) ends.add(paragraph.start + index);
  return [...ends].sort((a, b) => a - b);
}

function isNone(boundary: Boundary): boolean {
  return joinRules.some((joins) => joins(boundary));
}

function boundaryAt(text: string, paragraph: Span, width: number, start: number, end: number): Boundary {
  const from = Math.max(start, end - sight);
  const seen = text.slice(from, end);
  const before = seen.trimEnd();
  const gap = seen.slice(before.length);
  return {
    before,
    gap,
    after: text.slice(end, Math.min(paragraph.end, end + sight)),
    opens: from === start,
    full: gap.includes("\n") && isFullLine(text, paragraph, width, end),
  };
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === "") return [];
  const from = start + piece.indexOf(inner);
  return [{ start: from, end: from + inner.length }];
}
