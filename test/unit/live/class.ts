import type { ClassEvent, ClassOpened } from "../../../src/live/events.ts";
import { type Settings, usualSettings } from "../../../src/live/settings.ts";
import { right, wrong } from "../../../src/quiz/kinds/kind.ts";

/** A class on three questions, one of which is worth more. */
export function opened(settings: Partial<Settings> = {}): ClassOpened {
  return {
    type: "class-opened",
    at: 0,
    code: "CLASS2",
    quiz: "bees",
    revision: "one",
    title: "Bees",
    seed: "seed",
    questions: [
      { id: "angle", points: 1 },
      { id: "several", points: 2 },
      { id: "closer", points: 1 },
    ],
    settings: { ...usualSettings("live"), ...settings },
  };
}

export const joined = (player: string, at = 1): ClassEvent => ({
  type: "player-joined",
  at,
  player,
  key: `KEY${player}`,
});

export const asks = (question: string, at: number): ClassEvent => ({ type: "round-opened", at, question });

/** An answer, right or wrong; what it says plays no part for the class. */
export function answers(player: string, question: string, at: number, isRight = true): ClassEvent {
  const outcome = isRight ? right : wrong;
  return { type: "answer-given", at, player, question, response: { kind: "skipped" }, outcome };
}
