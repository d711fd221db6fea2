import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { related } from "../distractors/people.ts";
import type { Piece } from "../speech/pieces.ts";
import { names } from "../speech/proof.ts";
import { quotedSentences } from "../speech/quoted-sentences.ts";

const fewest = 3;
const most = 4;
/** Longer than this, in words, nobody compares four of them. */
const longest = 24;

/** “Match each person with his or her words.”, where three people or more are quoted with a short whole sentence. */
export const matchClaims: Family = { name: "match-claims", write: ask };

function ask(facts: Facts): Candidate[] {
  const chosen: Piece[] = [];
  // Those that would not stand alone come last, and first here: the others are asked about one by one.
  for (const piece of [...quotedSentences(facts)].reverse()) {
    if (chosen.length < most && isShort(piece) && chosen.every((other) => fits(piece, other))) chosen.push(piece);
  }
  chosen.sort((a, b) => a.start - b.start);
  const [first] = chosen;
  if (first === undefined || chosen.length < fewest) return [];
  return [
    {
      family: matchClaims.name,
      sentence: first.sentence,
      answer: "who said what",
      // Right as often as who-said; but it takes three or four quotations from questions of their own.
      confidence: 0.66,
      reason: "who said it",
      question: {
        kind: "match",
        asks: "speaker",
        stem: "Match each person with the words that the article quotes.",
        pairs: chosen.map(({ speaker, words, source, proof }) => ({
          left: speaker.name,
          right: `“${words}”`,
          source,
          ...(proof.length === 0 ? {} : { proof }),
        })),
      },
    },
  ];
}

function isShort({ words, quotation }: Piece): boolean {
  return words.split(" ").length <= longest && /^(?:explicit-name|surname|continuation)$/.test(quotation.evidence);
}

/** Two people, neither of whom the other's words name. */
function fits(piece: Piece, other: Piece): boolean {
  return (
    piece.speaker !== other.speaker &&
    !related(piece.speaker, other.speaker) &&
    !names(piece.words, other.speaker) &&
    !names(other.words, piece.speaker)
  );
}
