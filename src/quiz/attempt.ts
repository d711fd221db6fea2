import type { AttemptBegun, LearnerEvent, ResponseGiven } from "./learner.ts";

/** One go at a quiz, as its events tell it. */
export type Attempt = Omit<AttemptBegun, "type"> & {
  /** By question, in the order in which they were given. */
  responses: ReadonlyMap<string, ResponseGiven>;
};

/** A result in figures: `score` and `points` in points, `share` from 0 to 1, `milliseconds` of answering time. */
export type Tally = {
  answered: number;
  asked: number;
  score: number;
  points: number;
  share: number;
  milliseconds: number;
};

/** The attempts that events tell of, the first begun first. What belongs to no attempt is left out. */
export function replay(events: readonly LearnerEvent[]): Attempt[] {
  const responses = new Map<string, Map<string, ResponseGiven>>();
  const attempts = events
    .filter((event) => event.type === "attempt-begun")
    .map(({ type, ...begun }) => {
      const given = new Map<string, ResponseGiven>();
      responses.set(begun.attempt, given);
      return { ...begun, responses: given };
    });
  for (const event of events) {
    const given = event.type === "response-given" ? responses.get(event.attempt) : undefined;
    if (event.type === "response-given" && !given?.has(event.question)) given?.set(event.question, event);
  }
  return attempts;
}

/** The number, from 1, of the first question without a response; null when all are answered. */
export function nextNumber(attempt: Attempt): number | null {
  const index = attempt.questions.findIndex(({ id }) => !attempt.responses.has(id));
  return index < 0 ? null : index + 1;
}

/** Whether the learner may be told how the answers were: in an exam only once all are given. */
export function isTold(attempt: Attempt): boolean {
  return attempt.exam !== true || nextNumber(attempt) === null;
}

/** The questions that were not answered wholly right. */
export function missedIn(attempt: Attempt): string[] {
  return attempt.questions.map(({ id }) => id).filter((id) => (attempt.responses.get(id)?.outcome.score ?? 0) < 1);
}

/** A longer pause is no answering time: the phone lay in a pocket. */
const longestPause = 2 * 60_000;

/** Adds an attempt up. */
export function tally(attempt: Attempt): Tally {
  const points = attempt.questions.reduce((sum, question) => sum + question.points, 0);
  const score = attempt.questions.reduce(
    (sum, { id, points }) => sum + points * (attempt.responses.get(id)?.outcome.score ?? 0),
    0,
  );
  const times = [attempt.at, ...[...attempt.responses.values()].map((response) => response.at)].sort((a, b) => a - b);
  const pauses = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return {
    answered: attempt.responses.size,
    asked: attempt.questions.length,
    score,
    points,
    share: points === 0 ? 0 : score / points,
    milliseconds: pauses.reduce((sum, pause) => sum + Math.min(pause, longestPause), 0),
  };
}

/** When something last happened in an attempt. */
export function lastTouched(attempt: Attempt): number {
  return Math.max(attempt.at, ...[...attempt.responses.values()].map((response) => response.at));
}
