import type { KindName, Question } from "./kinds/index.ts";
import type { AttemptBegun } from "./learner.ts";
import { pointsOf, type Quiz } from "./quiz.ts";
import { shuffle } from "./shuffle.ts";

/** What a learner chooses before beginning. */
export type Wishes = {
  /** How many questions; all if left out. */
  length?: number | undefined;
  /** Which kinds; all if left out. */
  kinds?: readonly KindName[] | undefined;
  /** Only these questions, as in practising what was missed. */
  only?: readonly string[] | undefined;
  /** For practice: the attempt then counts among no scores. */
  practice?: true | undefined;
  /** For an exam: nothing is told before the end. */
  exam?: true | undefined;
};

/**
 * The event that begins an attempt at a quiz, or null when the quiz has no question that was wished for.
 * A short round takes its questions by the seed, and asks them in the quiz's own order.
 */
export function begin(
  quiz: Quiz,
  wishes: Wishes,
  { attempt, seed, now }: { attempt: string; seed: string; now: number },
): AttemptBegun | null {
  const wanted = quiz.questions.filter((question) => isWanted(question, wishes));
  const chosen = new Set(shuffle(wanted, seed).slice(0, wishes.length ?? wanted.length));
  const questions = wanted.filter((question) => chosen.has(question));
  if (questions.length === 0) return null;
  return {
    type: "attempt-begun",
    attempt,
    at: now,
    quiz: quiz.id,
    revision: quiz.revision,
    title: quiz.title,
    seed,
    questions: questions.map((question) => ({ id: question.id, points: pointsOf(question) })),
    ...(wishes.practice === undefined ? {} : { practice: wishes.practice }),
    ...(wishes.exam === undefined ? {} : { exam: wishes.exam }),
  };
}

function isWanted(question: Question, { kinds, only }: Wishes): boolean {
  return (kinds === undefined || kinds.includes(question.kind)) && (only === undefined || only.includes(question.id));
}
