import type { LearnerEvent, QuizMade } from "./learner.ts";

/** The quizzes that a learner made, the newest first. */
export function shelfOf(events: readonly LearnerEvent[]): QuizMade[] {
  return events.filter((event) => event.type === "quiz-made").sort((a, b) => b.at - a.at);
}
