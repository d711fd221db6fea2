import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

/** Whether a class is over: its teacher ended it, or the time for homework is past. */
export function isOver({ endedAt, settings: { mode, until } }: Room, now: number): boolean {
  return endedAt !== null || (mode === "homework" && until !== null && now > until);
}

/** Whether a player may see the key of a question. Who could still answer it never may. */
export function isTold(room: Room, player: Player, question: string, now: number): boolean {
  const { reveal } = room.settings;
  if (reveal === "never") return false;
  if (isOver(room, now)) return true;
  if (reveal === "end") return false;
  const hasAnswered = player.answers.has(question);
  if (room.settings.mode !== "live") return hasAnswered;
  const isClosed = room.rounds.get(question)?.closedAt != null;
  return isClosed || (reveal === "answer" && hasAnswered);
}
