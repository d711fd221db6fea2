import type { Facts } from "../../../facts/facts.ts";
import { indexAt } from "../../../text/spans.ts";
import { type Phrase, phraseAt } from "../../distractors/phrases.ts";
import { rivalPhrases } from "../../distractors/rival-phrases.ts";
import type { Piece } from "../pieces.ts";
import { type GapRule, isLateEnough } from "./gap.ts";

/** “the steps that need to be taken to improve …”: the phrase with which the sentence ends. */
export const lastPhraseGap: GapRule = (facts, piece) => {
  const key = lastPhrase(facts, piece);
  if (key === undefined || !isLateEnough(facts, piece, key.start)) return undefined;
  const rivals = rivalPhrases(facts, key, facts.reading.text.slice(piece.start, piece.end)).map(({ text }) => text);
  return { start: key.start, end: key.end, key: key.text, rivals, asks: "quotation", confidence: 0.78 };
};

function lastPhrase(facts: Facts, piece: Piece): Phrase | undefined {
  const { tokens } = facts.reading;
  let last = indexAt(tokens, piece.end - 1);
  while (tokens[last]?.pos === "PUNCT") last--;
  for (const from of [last - 2, last - 1]) {
    const phrase = phraseAt(facts, from);
    if (phrase !== undefined && phrase.end === tokens[last]?.end && phrase.start > piece.start) return phrase;
  }
  return undefined;
}
