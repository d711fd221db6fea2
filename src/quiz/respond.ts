import { type Attempt, replay } from "./attempt.ts";
import { readResponse, score, taskOf } from "./kinds/index.ts";
import type { Problem } from "./kinds/kind.ts";
import type { LearnerEvent, QuizStore, ResponseGiven, Sent, Taken } from "./learner.ts";
import { type Quiz, questionOf, scoringContext } from "./quiz.ts";

/** Where one learner's events are kept. */
type Log = {
  append(event: LearnerEvent): Promise<LearnerEvent | null>;
  list(attempt: string): LearnerEvent[] | Promise<LearnerEvent[]>;
};

/**
 * Takes an answer where the learner's events are kept: reads the attempt, scores, and appends. What was answered before
 * stays, and who sends an answer again gets what was kept the first time.
 */
export async function take(sent: Sent, log: Log, quizzes: Pick<QuizStore, "find">): Promise<Taken> {
  const events = await log.list(sent.attempt);
  const [attempt] = replay(events);
  const isAsked = attempt?.questions.some(({ id }) => id === sent.question);
  if (attempt === undefined || !isAsked || attempt.responses.has(sent.question)) return { events, problems: [] };
  const quiz = await quizzes.find(attempt.quiz, attempt.revision);
  if (quiz === null) return { events, problems: [] };
  const { event, problems } = respond(quiz, attempt, sent);
  if (event === undefined) return { events, problems };
  const kept = await log.append(event);
  return { events: kept === null ? [] : [...events, kept], problems: [] };
}

/**
 * The event of a response to a question of an attempt, scored; or what is wrong with the form that was sent.
 * Throws when the question is not the attempt's.
 */
export function respond(
  quiz: Quiz,
  attempt: Attempt,
  { id, question, form, at }: Sent,
): { event: ResponseGiven; problems?: undefined } | { event?: undefined; problems: Problem[] } {
  const asked = questionOf(quiz, question);
  if (asked === undefined || !attempt.questions.some(({ id }) => id === question)) {
    throw new Error(`question ${question} is not asked in attempt ${attempt.attempt}`);
  }
  const { response, problems } = readResponse(new URLSearchParams(form), taskOf(asked, attempt.seed));
  if (response === undefined) return { problems };
  const outcome = score(asked, response, scoringContext(quiz));
  return { event: { type: "response-given", id, attempt: attempt.attempt, at, question, response, outcome } };
}
