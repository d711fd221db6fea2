import { type Card, createEmptyCard, fsrs, Rating as Grade, type Grade as Graded } from "ts-fsrs";
import type { Rating } from "../quiz/review-events.ts";
import { dateOf } from "./days.ts";

/** What FSRS knows of how well one card is remembered; days are a calendar's numbers (`Calendar`). */
export type Memory = {
  /** In how many days the chance to remember falls to 90%. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** When it was reviewed last, and when it is due. */
  last: number;
  due: number;
  reviews: number;
  lapses: number;
};

export type Scheduler = {
  /** A memory after a review on a day; null is the memory of what was never seen. */
  next(memory: Memory | null, day: number, rating: Rating): Memory;
  /** The chance to remember on a day, from 0 to 1. */
  recall(memory: Memory, day: number): number;
};

/** The targets that FSRS is made for: below, most is forgotten; above, reviews come almost daily. */
export const retentionRange = { least: 0.7, most: 0.97 };
export const usualRetention = 0.9;

const grades: Record<Rating, Graded> = {
  again: Grade.Again,
  hard: Grade.Hard,
  good: Grade.Good,
  easy: Grade.Easy,
};

/**
 * Schedules by FSRS 6 with its published weights, in whole days and without dice. Steps of minutes are left out: a card
 * comes up once a day at most. `retention` is the share of cards to be remembered when they come up.
 */
export function scheduler(retention: number): Scheduler {
  const engine = fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
  return {
    next(memory, day, rating) {
      const { card } = engine.next(
        memory === null ? createEmptyCard(dateOf(day)) : cardOf(memory),
        dateOf(day),
        grades[rating],
      );
      return {
        stability: card.stability,
        difficulty: card.difficulty,
        last: day,
        due: day + card.scheduled_days,
        reviews: card.reps,
        lapses: card.lapses,
      };
    },
    recall: (memory, day) => engine.get_retrievability(cardOf(memory), dateOf(day), false),
  };
}

/** A memory in the library's own shape. State 2 is “review”: without steps of minutes there is no other after the first. */
function cardOf({ stability, difficulty, last, due, reviews, lapses }: Memory): Card {
  return {
    stability,
    difficulty,
    due: dateOf(due),
    last_review: dateOf(last),
    elapsed_days: 0,
    scheduled_days: due - last,
    learning_steps: 0,
    reps: reviews,
    lapses,
    state: 2,
  };
}
