import type { Capacity } from "../capacity.ts";

/** What Anki’s notes have places for. Every kind becomes a card; what is lost of it, `cardsOf` says. */
export const cardCapacity: Capacity = {
  kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
  question: ["id", "source", "explanation", "tags", "unit"],
  set: ["title"],
};
