import { type Card, createEmptyCard, fsrs, Rating as Grade, type Grade as Graded } from "ts-fsrs";
import type { Rating } from "../quiz/review-events.ts";
import { dateOf } from "./days.ts";

/** What FSRS knows of how well one card is remembered; days are a calendar's numbers (`Calendar`). */
export type Memory = {
  /** In how many days the chance to remember falls to 90%. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  /** When it was reviewed last. */
  last: number;
  reviews: number;
  lapses: number;
};

export type Scheduler = {
  /** A memory after a review on a day; null is the memory of what was never seen. */
  learn(memory: Memory | null, day: number, rating: Rating): Memory;
  /** On which day a card is due after such a review. It takes ten times as long as to learn: nobody asks it of the past. */
  due(memory: Memory | null, day: number, rating: Rating): number;
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
    learn(memory, day, rating) {
      const days = memory === null ? 0 : day - memory.last;
      const { stability, difficulty } = engine.next_state(memory, days, grades[rating]);
      const lapses = (memory?.lapses ?? 0) + (memory !== null && rating === "again" ? 1 : 0);
      return { stability, difficulty, last: day, reviews: (memory?.reviews ?? 0) + 1, lapses };
    },
    due(memory, day, rating) {
      const card = memory === null ? createEmptyCard(dateOf(day)) : cardOf(memory);
      return day + engine.next(card, dateOf(day), grades[rating]).card.scheduled_days;
    },
    recall: (memory, day) => engine.get_retrievability(cardOf(memory), dateOf(day), false),
  };
}

/** A memory in the library's own shape. State 2 is “review”: without steps of minutes there is no other after the first. */
function cardOf({ stability, difficulty, last, reviews, lapses }: Memory): Card {
  return {
    stability,
    difficulty,
    due: dateOf(last),
    last_review: dateOf(last),
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: reviews,
    lapses,
    state: 2,
  };
}
