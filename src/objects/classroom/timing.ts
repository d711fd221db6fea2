import type { ClassEvent } from "../../live/events.ts";
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

/**
 * How long answers to a round that is open are gathered before they are stored in one row, in milliseconds; the last one
 * waits for nothing. To wait longer saves rows, but a second that an object stays awake is paid for like 1.6 of them.
 */
const gathering = 500;

/** So many answers wait for no more: in a large class, nobody waits longer than it takes until they are there. */
export const fullRow = 16;

/** How long an event may wait for others to be stored with, in milliseconds. Whoever waits for a verdict does not. */
export function patienceWith(event: ClassEvent, room: Room | null): number {
  const isGathered = event.type === "answer-given" && room?.settings.reveal !== "answer";
  return isGathered && room !== null && isRoundOpen(room) ? gathering : 0;
}
