import { keyOf, type LearnerEvent } from "./learner.ts";

/** What a device sends: what it has kept that the server may not have, and up to when it knows what the server has. */
export type Sending = { events: LearnerEvent[]; since: number };

/**
 * What the server answers: for every event sent the one that is kept, and all that came in since; the keys of those that
 * rest on nothing it has, as when everything was deleted meanwhile; how many events there are; and when it said so.
 */
export type Exchanged = { events: LearnerEvent[]; refused: string[]; total: number; at: number };

/** The most events that one request sends: far less than a request may hold. */
export const mostSent = 200;

/** How far back a device asks again: requests overlap, and two computers never tell quite the same time. */
export const overlap = 5 * 60_000;

/** A clock that is further ahead than this is wrong. */
const ahead = 24 * 60 * 60 * 1000;

/** How the keys begin of what stays on the server: with the keys to edit quizzes and to lead classes, no device has to do. */
export const keptBack = ["made:", "shelf:", "class:"] as const;

/** Whether an event goes to and fro: what was taken and reviewed does. */
export function isExchanged(event: LearnerEvent): boolean {
  const key = keyOf(event);
  return keptBack.every((start) => !key.startsWith(start));
}

/**
 * The event as it can be kept when a device sends it. What is told to have happened in the future happened now, since an
 * answer is worth more than its time; null where the time is part of the event's key.
 */
export function inTime(event: LearnerEvent, now: number): LearnerEvent | null {
  if (event.at <= now + ahead) return event;
  const told = { ...event, at: now };
  return keyOf(told) === keyOf(event) ? told : null;
}

/**
 * Keeps events in an order in which each finds what it rests on, in whatever order they come. `keep` says null of one whose
 * foundation is not here. Returns those that are kept under these keys, and the keys of those that are not.
 */
export function keepAll(
  events: readonly LearnerEvent[],
  keep: (event: LearnerEvent) => LearnerEvent | null,
): { kept: LearnerEvent[]; refused: string[] } {
  const kept: LearnerEvent[] = [];
  let open = [...events];
  for (let before = open.length + 1; open.length < before; ) {
    before = open.length;
    open = open.filter((event) => {
      const one = keep(event);
      if (one !== null) kept.push(one);
      return one === null;
    });
  }
  return { kept, refused: open.map(keyOf) };
}
