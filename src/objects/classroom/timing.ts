import { isOver } from "../../live/reveal.ts";
import type { Room } from "../../live/room.ts";
import { closesAt, isRoundOpen } from "../../live/rounds.ts";

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

/** How long an event may wait for others to be stored with, in milliseconds: until `pause` has passed without one, or `most`. */
export type Patience = { pause: number; most: number };

export const none: Patience = { pause: 0, most: 0 };

/**
 * How long answers to a round that is open are gathered before they are stored in one row; the last one waits for nothing.
 * As long as they come close upon each other the object is awake anyhow. To wait longer would save rows, but a second that
 * an object stays awake is paid for like 1.6 of them.
 */
const gathering: Patience = { pause: 700, most: 2000 };

/** So many answers wait for no more: in a large class, nobody waits longer than it takes until they are there. */
export const fullRow = 16;

/** How long an answer may wait. Where a verdict follows each answer, nobody is to wait for it. */
export function patienceOf(room: Room): Patience {
  return isRoundOpen(room) && room.settings.reveal !== "answer" ? gathering : none;
}
