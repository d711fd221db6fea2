import { expect, test } from "vitest";
import { replay } from "../../../src/quiz/attempt.ts";
import { keyOf, type QuizMade } from "../../../src/quiz/learner.ts";
import { shelfOf } from "../../../src/quiz/shelf.ts";

const made = (quiz: string, at: number): QuizMade => ({ type: "quiz-made", quiz, at, title: quiz, questions: 3 });

test("the shelf holds the quizzes that were made, the newest first, and no attempt", () => {
  const events = [made("a", 1), made("b", 3), made("c", 2)];
  expect(shelfOf(events).map(({ quiz }) => quiz)).toEqual(["b", "c", "a"]);
  expect(replay(events)).toEqual([]);
});

test("a quiz is made once, and is never taken for an attempt of the same name", () => {
  expect(keyOf(made("a", 1))).toBe(keyOf(made("a", 2)));
  expect(keyOf(made("a", 1))).toContain(":");
});
