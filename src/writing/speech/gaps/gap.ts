import type { Facts } from "../../../facts/facts.ts";
import { indexAt, type Span } from "../../../text/spans.ts";
import type { Candidate } from "../../candidate.ts";
import type { Piece } from "../pieces.ts";

/** Words of a quotation that can be left out, with what else might stand there but does not. */
export type Gap = Span & {
  key: string;
  rivals: string[];
  asks: NonNullable<Candidate["question"]["asks"]>;
  confidence: number;
};

/** A sort of words to leave out. */
export type GapRule = (facts: Facts, piece: Piece) => Gap | undefined;

/** How many words of the sentence have to stand before the gap: enough to know which sentence it is. */
export const leadWords = 3;

/** Whether enough of a sentence stands before a place in it. */
export function isLateEnough({ reading }: Facts, piece: Piece, start: number): boolean {
  return reading.text.slice(piece.start, start).trim().split(/\s+/).length >= leadWords;
}

/** Those of some spans in order that lie within another. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = indexAt(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= end) break;
    if (span.start >= start && span.end <= end) found.push(span);
  }
  return found;
}
