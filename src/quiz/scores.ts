import { type Attempt, nextNumber, tally } from "./attempt.ts";

/** What a learner has done with one quiz. */
export type QuizScores = {
  quiz: string;
  title: string;
  /** Latest first. */
  attempts: Attempt[];
  /** Those that count, latest first: they are finished, and no practice. */
  finished: Attempt[];
  /** The best and the last that count; null while there is none. */
  best: Attempt | null;
  last: Attempt | null;
  /** The latest with something answered and something still to be answered: it can be continued. */
  unfinished: Attempt | null;
};

/** Scores by quiz, the quiz that was begun last first. */
export function scoresByQuiz(attempts: readonly Attempt[]): QuizScores[] {
  const latestFirst = [...attempts].sort((a, b) => b.at - a.at);
  const quizzes = [...new Set(latestFirst.map(({ quiz }) => quiz))];
  return quizzes.map((quiz) => {
    const own = latestFirst.filter((attempt) => attempt.quiz === quiz);
    const finished = own.filter((attempt) => nextNumber(attempt) === null && attempt.practice !== true);
    const unfinished = own.find((attempt) => nextNumber(attempt) !== null && attempt.responses.size > 0) ?? null;
    const best = finished.reduce<Attempt | null>(
      (a, b) => (a === null || tally(b).share > tally(a).share ? b : a),
      null,
    );
    return { quiz, title: own[0]?.title ?? quiz, attempts: own, finished, best, last: finished[0] ?? null, unfinished };
  });
}
