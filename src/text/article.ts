import type { Span } from "./spans.ts";

/** The source text of a quiz. Every span of a quiz points into `text`. */
export type Article = {
  title: string;
  text: string;
  url?: string | undefined;
  author?: string | undefined;
  published?: string | undefined;
};

/** The paragraphs of a text: what stands between blank lines, without the white space around it. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g)) {
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return found;
}
