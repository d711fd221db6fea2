import { sentences } from "../../../src/text/sentences.ts";
import type { AnnotatedDocument } from "../gold.ts";
import { compare, line, total } from "./score.ts";

/** Sentences: both ends right, and the ends alone. */
export function measureSentences(documents: AnnotatedDocument[]): string[] {
  const spans = documents.map(({ text, sentences: gold }) => compare(gold, sentences(text), span, span));
  const ends = documents.map(({ text, sentences: gold }) => compare(gold, sentences(text), end, end));
  return [`sentences, exact spans ${line(total(spans))}`, `sentences, their ends  ${line(total(ends))}`];
}

function span(one: { start: number; end: number }): string {
  return `${one.start}-${one.end}`;
}

function end(one: { end: number }): string {
  return String(one.end);
}
