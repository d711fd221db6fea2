import type { Outcome } from "../../../src/quiz/kinds/kind.ts";
import type { AttemptBegun, ResponseGiven } from "../../../src/quiz/learner.ts";
import type { CardRated, CardReviewed, CardsPaused, Rating, ReviewWishes } from "../../../src/quiz/review-events.ts";

/** Events of a learner who takes one quiz, on bees. Days are numbers, their fractions are hours after noon in UTC. */

export const noon = (day: number) => Math.round((day + 0.5) * 86_400_000);

export function begun(attempt: string, day: number, questions: string[]): AttemptBegun {
  return {
    type: "attempt-begun",
    attempt,
    at: noon(day),
    quiz: "bees",
    revision: "1",
    title: "Bees",
    seed: attempt,
    questions: questions.map((id) => ({ id, points: 1 })),
  };
}

export function given(attempt: string, question: string, day: number, verdict: Outcome["verdict"]): ResponseGiven {
  const outcome = { verdict, score: verdict === "right" ? 1 : verdict === "partly" ? 0.5 : 0 };
  const id = `${attempt}-${question}`;
  return { type: "response-given", id, attempt, at: noon(day), question, response: { kind: "skipped" }, outcome };
}

export function reviewed(review: string, card: string, day: number, rating: Rating): CardReviewed {
  return { type: "card-reviewed", review, at: noon(day), quiz: "bees", revision: "1", title: "Bees", card, rating };
}

export function rated(review: string, id: string, day: number, rating: Rating): CardRated {
  return { type: "card-rated", id, review, at: noon(day), rating };
}

export function paused(type: CardsPaused["type"], day: number, card?: string): CardsPaused {
  return { type, quiz: "bees", card, at: noon(day) };
}

export function wishes(day: number, retention: number, goal: number | null = null): ReviewWishes {
  return { type: "review-wishes", at: noon(day), retention, goal };
}
