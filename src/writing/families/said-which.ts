import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { related } from "../distractors/people.ts";
import { type Piece, piecesOf } from "../speech/pieces.ts";
import { names } from "../speech/proof.ts";
import { quotedSentences } from "../speech/quoted-sentences.ts";
import { verbOf } from "./who-said.ts";

/** Longer than this, in words, nobody compares four of them. */
const longest = 30;
/** How much longer than the key, or shorter, another quotation may be in letters. */
const ratio = 1.6;
const wanted = 3;

/** “Which of these did Vasily Kashin say, according to the article?”, among what others say in it. */
export const saidWhich: Family = {
  name: "said-which",
  write: (facts) => {
    const alone = new Set(piecesOf(facts));
    // What stands alone can be asked about by itself, and not once it has been shown here. What was written sounds written.
    const pool = quotedSentences(facts)
      .filter((piece) => verbOf(facts, piece) === "said")
      .sort((a, b) => Number(alone.has(a)) - Number(alone.has(b)));
    const shown = new Map<Piece, number>();
    return pool.flatMap((piece) => ask(piece, pool, alone, shown));
  },
};

/** As a wrong answer a quotation is shown so often, then others come before it: whoever has read it thrice knows whose it is. */
const often = 2;

/** `shown`: how often each has been a wrong answer. */
function ask(piece: Piece, pool: readonly Piece[], alone: ReadonlySet<Piece>, shown: Map<Piece, number>): Candidate[] {
  if (!isComparable(piece) || piece.quotation.evidence === "role") return [];
  const rivals = rivalsOf(piece, byLength(pool, piece, alone), shown);
  if (rivals.length < 2) return [];
  for (const rival of rivals) shown.set(rival, (shown.get(rival) ?? 0) + 1);
  const { speaker, source, proof, sentence } = piece;
  return [
    {
      family: saidWhich.name,
      sentence,
      answer: piece.words,
      confidence: alone.has(piece) ? 0.82 : 0.9,
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
function rivalsOf(key: Piece, all: readonly Piece[], shown: Map<Piece, number>): Piece[] {
  const rivals: Piece[] = [];
  const isWorn = (piece: Piece) => (shown.get(piece) ?? 0) >= often;
  for (const piece of [...all.filter((one) => !isWorn(one)), ...all.filter(isWorn)]) {
    if (rivals.length === wanted) break;
    if (!isComparable(piece) || !looksAlike(piece, key) || related(piece.speaker, key.speaker)) continue;
    if (names(piece.words, key.speaker) || names(key.words, piece.speaker)) continue;
    if ([key, ...rivals].every((other) => isApart(piece, other))) rivals.push(piece);
  }
  // Where more than two speak, several words out of one other mouth would sound alike, and the key alone would not.
  const voices = new Set(all.map(({ speaker }) => speaker)).size;
  return voices > 2 && new Set(rivals.map(({ speaker }) => speaker)).size < 2 ? [] : rivals;
}

/** So many are compared; a long article has no need of more. */
const tried = 60;

/** The likest in length first, and those that stand alone behind the others. */
function byLength(pieces: readonly Piece[], { words }: Piece, alone: ReadonlySet<Piece>): Piece[] {
  const off = (piece: Piece) => Math.abs(piece.words.length - words.length);
  return pieces.slice(0, tried).sort((a, b) => Number(alone.has(a)) - Number(alone.has(b)) || off(a) - off(b));
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
