import type { Response } from "./kinds/index.ts";
import type { Outcome } from "./kinds/kind.ts";

/** How well something was remembered, as FSRS names it, worst first. */
export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];

/**
 * Somebody was asked a card: a question of a quiz, or one of its flashcards. With `response` it was answered, and the
 * rating follows from the outcome; without, the learner looked at its back and rated it.
 */
export type CardReviewed = {
  type: "card-reviewed";
  /** Made by the client: the same id again is the same review sent again. It also decides the order of options. */
  review: string;
  at: number;
  quiz: string;
  revision: string;
  title: string;
  /** The question's id, or a flashcard's (`flashcardId`), which holds a colon as no question's does. */
  card: string;
  rating: Rating;
  response?: Response | undefined;
  outcome?: Outcome | undefined;
  /** The key of the event by which the learner had the card before; a store keeps the review only beside it. */
  after?: string | undefined;
};

/** Somebody chose another rating for a review; the latest of these counts. */
export type CardRated = { type: "card-rated"; id: string; review: string; at: number; rating: Rating };

/** Somebody wants a quiz, or one card of it, to come up no more, or again; the latest of these counts. */
export type CardsPaused = {
  type: "cards-paused" | "cards-resumed";
  quiz: string;
  /** All cards of the quiz if left out. */
  card?: string | undefined;
  at: number;
};

/** How somebody wants to review; the latest of these counts. */
export type ReviewWishes = {
  type: "review-wishes";
  at: number;
  /** The share of cards to be remembered when they come up. */
  retention: number;
  /** How many cards a day are the goal; null for no goal. */
  goal: number | null;
};

export type ReviewEvent = CardReviewed | CardRated | CardsPaused | ReviewWishes;

/** By what a store lists a review with the ratings chosen for it. */
export function reviewKey(review: string): string {
  return `review:${review}`;
}

/** What can happen but once, as `keyOf` says; each key holds a colon, as no attempt's id does. */
export function keyOfReview(event: ReviewEvent): string {
  switch (event.type) {
    case "card-reviewed":
      return reviewKey(event.review);
    case "card-rated":
      return `${reviewKey(event.review)}/${event.id}`;
    case "review-wishes":
      return `wishes:review/${event.at}`;
    default:
      return `paused:${event.quiz}/${event.at}/${event.card ?? ""}`;
  }
}

/** The rating that follows from an answer: who remembered half of it found it hard. */
export function ratingOf({ verdict }: Outcome): Rating {
  return verdict === "right" ? "good" : verdict === "partly" ? "hard" : "again";
}
