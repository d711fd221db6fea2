import type { AnswerGiven, AttemptBegun } from "./events.ts";
import type { Player } from "./players.ts";
import { isOver } from "./reveal.ts";
import type { Room } from "./room.ts";

/** One go of a player at all that is asked; `number` counts from 1. */
export type Attempt = { number: number; began: number; answers: ReadonlyMap<string, AnswerGiven> };

/** All of a player's attempts, the one they are at last. */
export function attemptsOf({ earlier, attempt, began, answers }: Player): Attempt[] {
  return [...earlier, { number: attempt, began, answers }];
}

/** What answers are worth: the points of each question, as far as its answer was right. Speed plays no part. */
export function pointsIn({ opened: { questions } }: Room, answers: Attempt["answers"]): number {
  return questions.reduce((sum, { id, points }) => sum + points * (answers.get(id)?.outcome.score ?? 0), 0);
}

/**
 * A player as they were in the attempt that counts. The best: the first of those with most points. The last: the last that
 * was finished, so that nobody loses by beginning once more.
 */
export function counted(room: Room, player: Player): Player {
  if (player.earlier.length === 0) return player;
  const attempts = attemptsOf(player);
  if (room.settings.counts === "last") {
    return as(player, attempts.findLast(({ answers }) => isFinished(room, answers)) ?? attempts[0]);
  }
  const points = attempts.map(({ answers }) => pointsIn(room, answers));
  return as(player, attempts[points.indexOf(Math.max(...points))]);
}

/** A player as they were in their first attempt: it says most about the questions. */
export function inFirst(player: Player): Player {
  return as(player, attemptsOf(player)[0]);
}

/** Whether everything is answered. */
export function isFinished({ opened }: Room, answers: Attempt["answers"]): boolean {
  return opened.questions.every(({ id }) => answers.has(id));
}

/** Whether a player may begin once more at a moment: what they are at is finished, and another attempt is allowed. */
export function canBeginAgain(room: Room, player: Player, now: number): boolean {
  const { mode, attempts } = room.settings;
  if (mode === "live" || player.isRemoved || isOver(room, now)) return false;
  return isFinished(room, player.answers) && (attempts === null || player.attempt < attempts);
}

/** Begins another attempt; `attempt` is its number, so that the same press sent twice begins one. */
export function beginAttempt(room: Room, event: AttemptBegun): Room {
  const player = room.players.get(event.player);
  if (player === undefined || event.attempt !== player.attempt + 1 || !canBeginAgain(room, player, event.at))
    return room;
  const { attempt, began, answers, earlier } = player;
  const next: Player = {
    ...player,
    attempt: attempt + 1,
    began: event.at,
    answers: new Map(),
    earlier: [...earlier, { number: attempt, began, answers }],
  };
  return { ...room, players: new Map(room.players).set(player.id, next) };
}

function as(player: Player, attempt: Attempt | undefined): Player {
  if (attempt === undefined) return player;
  return { ...player, attempt: attempt.number, began: attempt.began, answers: attempt.answers };
}
