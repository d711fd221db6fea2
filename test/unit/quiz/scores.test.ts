import { expect, test } from "vitest";
import type { Attempt } from "../../../src/quiz/attempt.ts";
import { scoresByQuiz } from "../../../src/quiz/scores.ts";

test("practice is listed, and counts neither as the best nor as the last nor in the curve", () => {
  const [scores] = scoresByQuiz([attempt("real", 1, [1, 0]), attempt("practice", 2, [1], true)]);
  expect(scores?.attempts.map(({ attempt }) => attempt)).toEqual(["practice", "real"]);
  expect(scores?.finished.map(({ attempt }) => attempt)).toEqual(["real"]);
  expect([scores?.best?.attempt, scores?.last?.attempt]).toEqual(["real", "real"]);
});

test("who has only practised has no score", () => {
  expect(scoresByQuiz([attempt("practice", 1, [1], true)])[0]).toMatchObject({ best: null, last: null });
});

test("the best is the best share, the last the latest begun", () => {
  const [scores] = scoresByQuiz([attempt("short", 1, [1]), attempt("long", 2, [1, 1, 0])]);
  expect([scores?.best?.attempt, scores?.last?.attempt]).toEqual(["short", "long"]);
});

test("what has no answer yet is not there to be continued", () => {
  const [scores] = scoresByQuiz([attempt("half", 1, [1, null]), attempt("untouched", 2, [null], true)]);
  expect(scores?.unfinished?.attempt).toBe("half");
  expect(scoresByQuiz([attempt("untouched", 1, [null])])[0]?.unfinished).toBeNull();
});

/** An attempt with these scores, null for what is not answered. */
function attempt(id: string, at: number, scores: (number | null)[], practice?: true): Attempt {
  const responses = scores.flatMap((score, i): [string, never][] =>
    score === null ? [] : [[`q${i}`, { at, outcome: { verdict: score === 1 ? "right" : "wrong", score } } as never]],
  );
  const questions = scores.map((_, i) => ({ id: `q${i}`, points: 1 }));
  const begun = { attempt: id, at, quiz: "bees", revision: "1", title: "Bees", seed: id, questions, practice };
  return { ...begun, responses: new Map(responses) };
}
