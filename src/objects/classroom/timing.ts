import { isOver } from "../../live/reveal.ts";
import type { Room } from "../../live/room.ts";
import { closesAt } from "../../live/rounds.ts";

const day = 24 * 60 * 60 * 1000;

/** When everything about a class is deleted, in milliseconds since 1970: so many days after it, or after homework is due. */
export function deletedAt({ opened, settings }: Pick<Room, "opened" | "settings">): number {
  return Math.max(opened.at, settings.until ?? 0) + settings.days * day;
}

/** When something happens by itself next: a round's time is up, homework begins or is due, or all is deleted. */
export function nextAlarm(room: Room, now: number): number {
  const { from, until } = room.settings;
  const ahead = [from, until === null ? null : until + 1].filter((end) => end !== null && end > now);
  const round = closesAt(room);
  const ends = isOver(room, now) ? [] : [...ahead, ...(round === null ? [] : [Math.max(round, now)])];
  return Math.min(deletedAt(room), ...ends.map(Number));
}
