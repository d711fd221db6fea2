import type { Span } from "../spans.ts";

/** Shorter lines than this are headings or list lines, not sentences that a mail program or a PDF has wrapped. */
const shortest = 45;

/** Longer ones no program makes: a paragraph that has one, has a line break only where its writer made it. */
const longest = 120;

/** The length of a paragraph's longest line. */
export function widthOf(paragraph: string): number {
  return paragraph.split("\n").reduce((width, line) => Math.max(width, line.length), 0);
}

/**
 * Whether the line that ends before `end` had no room for the word after it. Letters of a PDF differ in width, so that a
 * tenth may be missing. A headline above a paragraph has room left: it stays a sentence of its own.
 */
export function isFullLine(text: string, paragraph: Span, width: number, end: number): boolean {
  if (width > longest) return false;
  const stop = text.lastIndexOf("\n", end - 1);
  const length = stop - Math.max(paragraph.start, text.lastIndexOf("\n", stop - 1) + 1);
  const next = /^\S*/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return length >= shortest && length + 1 + next >= width * 0.9;
}
