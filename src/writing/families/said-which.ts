import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { related } from "../distractors/people.ts";
import { type Piece, piecesOf } from "../speech/pieces.ts";
import { names } from "../speech/proof.ts";
import { quotedSentences } from "../speech/quoted-sentences.ts";
import { verbOf } from "./who-said.ts";

/** Longer than this, in words, nobody compares four of them. */
const longest = 26;
/** How much longer than the key, or shorter, another quotation may be in letters. */
const ratio = 1.5;
const wanted = 3;

/** “Which of these did Vasily Kashin say, according to the article?”, among what others say in it. */
export const saidWhich: Family = {
  name: "said-which",
  write: (facts) => {
    const alone = new Set(piecesOf(facts));
    return quotedSentences(facts).flatMap((piece) => ask(facts, piece, alone.has(piece)));
  },
};

function ask(facts: Facts, piece: Piece, alone: boolean): Candidate[] {
  if (!isComparable(piece) || piece.quotation.evidence === "role" || verbOf(facts, piece) === "wrote") return [];
  const rivals = rivalsOf(facts, piece);
  if (rivals.length < 2) return [];
  const { speaker, source, proof, sentence } = piece;
  return [
    {
      family: saidWhich.name,
      sentence,
      answer: piece.words,
      confidence: alone ? 0.9 : 0.86,
      reason: "who said it",
      question: {
        kind: "choice",
        asks: "quotation",
        stem: `Which of these did ${speaker.name} say, according to the article?`,
        key: quoted(piece),
        distractors: rivals.map((rival) => ({
          text: quoted(rival),
          why: `These are words of ${rival.speaker.name}.`,
        })),
        source,
        ...(proof.length === 0 ? {} : { proof }),
      },
    },
  ];
}

function isComparable({ words }: Piece): boolean {
  return words.split(" ").length <= longest;
}

/** What others say that looks like the key: none names the speaker, speaks of the same, or overlaps with another. */
function rivalsOf(facts: Facts, key: Piece): Piece[] {
  const rivals: Piece[] = [];
  for (const piece of byLength(quotedSentences(facts), key)) {
    if (rivals.length === wanted) break;
    if (!isComparable(piece) || !looksAlike(piece, key) || related(piece.speaker, key.speaker)) continue;
    if (names(piece.words, key.speaker) || names(key.words, piece.speaker)) continue;
    if ([key, ...rivals].every((other) => isApart(piece, other))) rivals.push(piece);
  }
  // Others' words out of one mouth would sound alike, and the key alone would not.
  return new Set(rivals.map(({ speaker }) => speaker)).size > 1 ? rivals : [];
}

/** So many are compared; a long article has no need of more. */
const tried = 60;

function byLength(pieces: readonly Piece[], { words }: Piece): Piece[] {
  const off = (piece: Piece) => Math.abs(piece.words.length - words.length);
  return pieces.slice(0, tried).sort((a, b) => off(a) - off(b));
}

/** Of like length, and with figures or without. */
function looksAlike({ words: a }: Piece, { words: b }: Piece): boolean {
  return Math.max(a.length, b.length) <= ratio * Math.min(a.length, b.length) && /\d/.test(a) === /\d/.test(b);
}

/** Whether two quotations are different ones, and do not say the same. */
function isApart(a: Piece, b: Piece): boolean {
  if (a.start < b.end && b.start < a.end) return false;
  const own = new Set(contentWords(a.words));
  const shared = contentWords(b.words).filter((word) => own.has(word));
  return shared.length * 3 <= own.size;
}

function quoted({ words }: Piece): string {
  return `“${words}”`;
}
