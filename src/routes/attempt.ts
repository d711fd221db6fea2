import { HTTPException } from "hono/http-exception";
import { type Attempt, replay } from "../quiz/attempt.ts";
import type { LearnerEvent } from "../quiz/learner.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { isWrittenId } from "../quiz/written-id.ts";
import { isId } from "./form.ts";
import type { LearnerContext } from "./ports.ts";

/** An attempt, and its quiz at the revision that it was begun with. */
export type Found = { quiz: Quiz; attempt: Attempt };

/**
 * The attempt with that id, if it is this learner's. Finding it is the authorisation. Throws an exception with status 410
 * when whoever made the quiz has deleted it since.
 */
export async function findAttempt(c: LearnerContext, id: string): Promise<Found | null> {
  return isId(id) ? attemptIn(c, await c.var.learner.list(id)) : null;
}

/** The same, from the attempt's events. */
export async function attemptIn(c: LearnerContext, events: LearnerEvent[]): Promise<Found | null> {
  const [attempt] = replay(events);
  if (attempt === undefined) return null;
  const quiz = await c.var.quizzes.find(attempt.quiz, attempt.revision);
  if (quiz === null && isWrittenId(attempt.quiz)) throw new HTTPException(410);
  if (quiz === null) throw new Error(`revision ${attempt.revision} of quiz ${attempt.quiz} was not kept`);
  return { quiz, attempt };
}
