import { sentences } from "../../../src/text/sentences.ts";
import type { AnnotatedDocument } from "../gold.ts";
import { compare, line, total } from "./score.ts";

/** Sentences: both ends right, and the ends alone; then where the missed ends stand. */
export function measureSentences(documents: AnnotatedDocument[]): string[] {
  const spans = documents.map(({ text, sentences: gold }) => compare(gold, sentences(text), span, span));
  const ends = documents.map(({ text, sentences: gold }) => compare(gold, sentences(text), end, end));
  const missed = documents.flatMap(missedEnds);
  const after = (mark: RegExp) => missed.filter((before) => mark.test(before)).length;
  return [
    `sentences, exact spans ${line(total(spans))}`,
    `sentences, their ends  ${line(total(ends))}`,
    `  missed               ${missed.length}: after ; : or a dash ${after(clauseEnd)}, after . ! or ? ${after(fullStop)}`,
  ];
}

/** The gold ends clauses so at times: one document at every semicolon, most at none. */
const clauseEnd = /[;:–—]$/;
const fullStop = /[.!?]["”’)]*$/;

/** For each sentence whose end was not found, its last letters. */
function missedEnds({ text, sentences: gold }: AnnotatedDocument): string[] {
  const found = new Set(sentences(text).map(end));
  return gold.filter((one) => !found.has(end(one))).map((one) => text.slice(Math.max(one.start, one.end - 4), one.end));
}

function span(one: { start: number; end: number }): string {
  return `${one.start}-${one.end}`;
}

function end(one: { end: number }): string {
  return String(one.end);
}
