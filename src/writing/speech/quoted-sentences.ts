import type { Facts } from "../../facts/facts.ts";
import { castOf } from "../distractors/people.ts";
import { isBroken, type Piece, pieceFrom, piecesOf, sentencesIn } from "./pieces.ts";
import { isConcrete } from "./telling.ts";

/** What goes on from something, or begins with what only the sentence before tells. */
const hanging =
  /^(?:And|But|So|Or|Because|Which|Who|Whose|That|This|These|Those|Such|Yet|Nor|However|No|Yes|Yeah|Well|Oh|Not|Also|Too|Then|Otherwise|Here|Both|Neither|The opposite|The same|The others?)(?![\p{L}-])/u;
/** What only the sentences before tell; whom “she” means, and which crisis, the words beside it tell well enough. */
const pointing =
  /(?<!\p{L})(?:this|these|those|such|yesterday|tomorrow|tonight|that (?:is|was|will|would|way|time|kind|one)|that[’']s|that$)(?!\p{L})/iu;
/** With nothing named beside them, these leave open what is spoken of: “We want to learn from them”. */
const third = /(?<!\p{L})(?:it|its|they|them|their|he|him|his|she|her|some|many|most)(?!\p{L})/iu;

const found = new WeakMap<Facts, Piece[]>();

/**
 * Every whole sentence that people are quoted with and that can stand among others, beside its speaker's name: not all of them would stand
 * alone. Those that would come first. Computed once for an article.
 */
export function quotedSentences(facts: Facts): Piece[] {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const sure = new Set(castOf(facts).people);
  const alone = piecesOf(facts);
  const starts = new Set(alone.map(({ start }) => start));
  const others = facts.quotations.flatMap((quotation, i) => {
    const { speaker, kind } = quotation;
    if (speaker === null || kind !== "full" || !sure.has(speaker)) return [];
    if (isBroken(facts, quotation, facts.quotations[i + 1])) return [];
    return sentencesIn(facts, quotation)
      .filter(({ start }) => !starts.has(start))
      .flatMap((span) => pieceFrom(facts, quotation, speaker, span))
      .filter(({ words }) => !hanging.test(words) && !pointing.test(words))
      .filter((piece) => !third.test(piece.words) || isConcrete(facts, piece, 1));
  });
  const all = [...alone, ...others];
  found.set(facts, all);
  return all;
}
