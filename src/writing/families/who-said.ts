import type { Evidence } from "../../facts/attribution/speaker.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { indexAt } from "../../text/spans.ts";
import type { Candidate, Family } from "../candidate.ts";
import { castOf, rivalsOf } from "../distractors/people.ts";
import { whyNotSaid } from "../distractors/whys.ts";
import { type Piece, piecesOf } from "../speech/pieces.ts";
import { names } from "../speech/proof.ts";
import { acceptable } from "./asked.ts";

/** Share of the attributions that were right, by what makes the speaker certain, lowered for how much a reader has to resolve. */
const trust: Record<Evidence, number> = {
  "explicit-name": 0.98,
  surname: 0.97,
  role: 0.9,
  continuation: 0.94,
  pronoun: 0.9,
  none: 0,
};

/** “Who said, “…”?” with a whole sentence out of a quotation. */
export const whoSaid: Family = {
  name: "who-said",
  write: (facts) => piecesOf(facts).flatMap((piece) => ask(facts, piece)),
};

function ask(facts: Facts, piece: Piece): Candidate[] {
  const rivals = rivalsOf(facts, piece.speaker, (name) => names(piece.words, name) || standBeside(facts, piece, name));
  const { quoted } = castOf(facts);
  if (rivals.length === 1) return [typed(facts, piece)];
  if (rivals.length === 0) return [];
  const heard = rivals.filter((name) => quoted.has(name)).length;
  return [
    {
      family: whoSaid.name,
      sentence: piece.sentence,
      answer: piece.speaker.name,
      confidence: trust[piece.quotation.evidence] - (heard === 0 ? 0.1 : 0),
      reason: "who said it",
      question: {
        kind: "choice",
        asks: "speaker",
        stem: `Who ${verbOf(facts, piece)}, “${piece.words}”?`,
        key: piece.speaker.name,
        distractors: rivals.map((name) => ({ text: name.name, why: whyNotSaid(facts, name) })),
        source: piece.source,
        ...(piece.proof.length === 0 ? {} : { proof: piece.proof }),
      },
    },
  ];
}

/** Between two people an option would be half the answer: the name is to be typed. */
function typed(facts: Facts, piece: Piece): Candidate {
  const { speaker, words, source, proof, sentence, quotation } = piece;
  return {
    family: whoSaid.name,
    sentence,
    answer: speaker.name,
    confidence: trust[quotation.evidence] - 0.15,
    reason: "who said it",
    question: {
      kind: "short-answer",
      asks: "speaker",
      stem: `Who ${verbOf(facts, piece)}, “${words}”?`,
      key: speaker.name,
      accept: acceptable(facts, speaker.name),
      source,
      ...(proof.length === 0 ? {} : { proof }),
    },
  };
}

/** What somebody wrote was not said. */
export function verbOf({ reading }: Facts, { quotation: { cue } }: Piece): string {
  const verb = cue === undefined ? "" : reading.text.slice(cue.start, cue.end);
  return /^(?:wrote|writes|written|tweeted|posted|blogged)$/.test(verb) ? "wrote" : "said";
}

/** Whether somebody is named in one breath with the speaker: “said Smith and Jones”. */
function standBeside({ reading }: Facts, { quotation: { mention } }: Piece, name: Name): boolean {
  if (mention === undefined) return false;
  for (let i = indexAt(reading.mentions, mention.start - reach); i < reading.mentions.length; i++) {
    const other = reading.mentions[i];
    if (other === undefined || other.start > mention.end + reach) return false;
    if (reading.nameOf.get(other) !== name) continue;
    const between = reading.text.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start));
    if (/(?:^|\W)(?:and|or|with)(?:\W|$)/.test(between)) return true;
  }
  return false;
}

const reach = 120;
