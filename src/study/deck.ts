import { dice } from "../quiz/shuffle.ts";
import type { Flashcard } from "./flashcards.ts";

/** A flashcard with its id, which depends on its front alone: a corrected answer leaves it the card it was. */
export type Fact = Flashcard & { card: string };

/** The flashcards of an article, each with its id. */
export function factsIn(flashcards: readonly Flashcard[]): Fact[] {
  return flashcards.map((flashcard) => ({ ...flashcard, card: flashcardId(flashcard.front) }));
}

/** The id of a flashcard: it holds a colon, so that no question of a set is ever taken for it. */
export function flashcardId(front: string): string {
  return `fact:${Math.floor(dice(front)() * 2 ** 32).toString(36)}`;
}
