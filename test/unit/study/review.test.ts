import { createEmptyCard, fsrs, Rating as Grade } from "ts-fsrs";
import { describe, expect, test } from "vitest";
import { ratings } from "../../../src/quiz/review-events.ts";
import { dice } from "../../../src/quiz/shuffle.ts";
import { dateOf } from "../../../src/study/days.ts";
import { type Memory, retentionRange, scheduler, usualRetention } from "../../../src/study/review.ts";

const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

describe.each([retentionRange.least, 0.85, usualRetention, retentionRange.most])(
  "at a retention of %s",
  (retention) => {
    test("a thousand reviews come out as ts-fsrs gives them when it is used directly", () => {
      const roll = dice(`simulated ${retention}`);
      const ours = scheduler(retention);
      const theirs = fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
      let reviews = 0;
      while (reviews < 1000) {
        let day = 20_000 + Math.floor(roll() * 1000);
        let memory: Memory | null = null;
        let card = createEmptyCard(dateOf(day));
        for (let i = 0; i < 25; i++, reviews++) {
          const rating = ratings[Math.floor(roll() * 4)] ?? "good";
          const due = ours.due(memory, day, rating);
          memory = ours.learn(memory, day, rating);
          card = theirs.next(card, dateOf(day), grades[rating]).card;
          expect(memory).toEqual({
            stability: card.stability,
            difficulty: card.difficulty,
            last: day,
            reviews: card.reps,
            lapses: card.lapses,
          });
          expect(dateOf(due)).toEqual(card.due);
          const later = day + Math.floor(roll() * 60);
          expect(ours.recall(memory, later)).toBe(theirs.get_retrievability(card, dateOf(later), false));
          // Before its day, on it, or long after.
          day += Math.max(1, Math.round((due - day) * roll() * 2));
        }
      }
    });
  },
);

test("who forgets sees it the next day, and better ratings come back later", () => {
  const due = ratings.map((rating) => scheduler(usualRetention).due(null, 100, rating) - 100);
  expect(due[0]).toBe(1);
  expect([...due].sort((a, b) => a - b)).toEqual(due);
  expect(new Set(due).size).toBe(4);
});

test("who wants to remember more sees each card more often", () => {
  const due = [0.95, 0.9, 0.8, 0.7].map((retention) => {
    const { learn, due } = scheduler(retention);
    return due(learn(null, 0, "good"), 10, "good");
  });
  expect([...due].sort((a, b) => a - b)).toEqual(due);
  expect(new Set(due).size).toBe(4);
});
