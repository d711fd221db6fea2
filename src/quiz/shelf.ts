import type { LearnerEvent } from "./learner.ts";

/** A quiz on somebody's shelf; the key to edit it is missing where it was made before there were keys. */
export type Shelved = { quiz: string; at: number; title: string; questions: number; key?: string | undefined };

/** The quizzes on a learner's shelf, each as it was put there last, the newest first. */
export function shelfOf(events: readonly LearnerEvent[]): Shelved[] {
  const shelf = new Map<string, Shelved>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.type === "quiz-unshelved") shelf.delete(event.quiz);
    if (event.type !== "quiz-made" && event.type !== "quiz-shelved") continue;
    const { type, ...shelved } = event;
    shelf.set(event.quiz, { ...shelf.get(event.quiz), ...shelved });
  }
  return [...shelf.values()].sort((a, b) => b.at - a.at);
}

/**
 * The keys to edit a quiz that came to the shelf, the latest first. The one before is of use when a new key was shelved
 * and something failed before the quiz was told of it.
 */
export function keysOnShelf(events: readonly LearnerEvent[], quiz: string): string[] {
  const keys: string[] = [];
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    if (event.type === "quiz-unshelved" && event.quiz === quiz) keys.length = 0;
    if (event.type === "quiz-shelved" && event.quiz === quiz) keys.unshift(event.key);
  }
  return [...new Set(keys)];
}
