import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import type { Candidate, Family } from "../candidate.ts";
import { capitalised } from "../sentence/stem.ts";
import type { Gap, GapRule } from "../speech/gaps/gap.ts";
import { lastPhraseGap } from "../speech/gaps/last-phrase.ts";
import { numberGap } from "../speech/gaps/number.ts";
import { placeGap } from "../speech/gaps/place.ts";
import { type Piece, piecesOf } from "../speech/pieces.ts";

/** What is left out of a quotation, the safest first. Single words are not: read aloud, most gaps of one word fill themselves. */
const gaps: readonly GapRule[] = [numberGap, placeGap, lastPhraseGap];

/** “Complete Cres Eastman’s words: “If iodine deficiency is serious you lose ____ IQ points, on average.”” */
export const completeQuotation: Family = {
  name: "complete-quotation",
  write: (facts) =>
    piecesOf(facts).flatMap((piece) => {
      const gap = gaps
        .map((rule) => rule(facts, piece))
        .find((found) => found !== undefined && found.rivals.length > 1);
      return gap === undefined ? [] : [ask(facts, piece, gap)];
    }),
};

function ask({ reading }: Facts, piece: Piece, gap: Gap): Candidate {
  const { text } = reading;
  const before = capitalised(text.slice(piece.start, gap.start).trimStart());
  const after = text
    .slice(gap.end, piece.start + text.slice(piece.start, piece.end).trimEnd().length)
    .replace(/[.,]+$/, "");
  return {
    family: completeQuotation.name,
    sentence: piece.sentence,
    answer: gap.key,
    confidence: gap.confidence,
    reason: "words worth remembering",
    question: {
      kind: "choice",
      asks: gap.asks,
      stem: `Complete ${possessive(piece.speaker.name)} words: “${before}${after === "" ? "…" : `____${after}${/[!?]$/.test(after) ? "" : "."}`}”`,
      key: gap.key,
      distractors: gap.rivals.slice(0, 3),
      source: piece.source,
      proof: proofAround(reading, piece, gap),
    },
  };
}

/** The words left out with the rest of their sentence, and in the other sources what proves whose words they are. */
function proofAround({ text, sentences }: Reading, piece: Piece, gap: Gap): string[] {
  const own = sentences[indexAt(sentences, gap.start)];
  if (own === undefined) return [gap.key];
  const words = text.slice(Math.max(own.start, piece.start), Math.min(own.end, piece.end)).trim();
  return [words, ...piece.proof.filter((proof) => proof !== words)].slice(0, 4);
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
