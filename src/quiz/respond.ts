import type { Attempt } from "./attempt.ts";
import { readResponse, score, taskOf } from "./kinds/index.ts";
import type { Problem } from "./kinds/kind.ts";
import type { ResponseGiven } from "./learner.ts";
import { type Quiz, questionOf, scoringContext } from "./quiz.ts";

/**
 * The event of a response to a question of an attempt, scored; or what is wrong with the form that was sent.
 * Throws when the question is not the attempt's.
 */
export function respond(
  quiz: Quiz,
  attempt: Attempt,
  question: string,
  form: URLSearchParams,
  { id, now }: { id: string; now: number },
): { event: ResponseGiven; problems?: undefined } | { event?: undefined; problems: Problem[] } {
  const asked = questionOf(quiz, question);
  if (asked === undefined || !attempt.questions.some(({ id }) => id === question)) {
    throw new Error(`question ${question} is not asked in attempt ${attempt.attempt}`);
  }
  const { response, problems } = readResponse(form, taskOf(asked, attempt.seed));
  if (response === undefined) return { problems };
  const outcome = score(asked, response, scoringContext(quiz));
  return { event: { type: "response-given", id, attempt: attempt.attempt, at: now, question, response, outcome } };
}
