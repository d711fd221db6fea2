import type { Phone } from "../../live/phone.ts";
import type { Doorway } from "../../objects/classroom.ts";
import { Recent } from "../../objects/recent.ts";
import type { Found } from "./found.ts";

/** How long this isolate remembers that a door is open, in milliseconds. */
const memory = 60_000;
/** How long a page may be handed over to the request that follows a redirect, in milliseconds. */
const handing = 5_000;

/** Doors that were found open. Thirty who come in within a minute ask for the same one, each several times. */
const doors = new Recent<{ door: Doorway; at: number }>(500);

/**
 * What anybody may know of a class. That a door is open may be a minute old: who comes to one that was closed since is
 * refused by the class itself, and `isFresh` then asks it why.
 */
export async function doorOf({ code, classroom }: Found, now: number, isFresh = false): Promise<Doorway | null> {
  const known = doors.get(code);
  if (!isFresh && known !== undefined && now - known.at < memory) return known.door;
  const door = (await classroom.doorway()) as Doorway | null;
  if (door?.why === null) doors.set(code, { door, at: now });
  else doors.drop((name) => name === code);
  return door;
}

/** Forgets what is remembered of a door, when the teacher may have closed it. */
export function forgetDoor({ code }: Found): void {
  doors.drop((name) => name === code);
}

/** First pages of students who have just come in, for the request that their browser makes next. */
const handed = new Recent<{ phone: Phone; at: number }>(500);

/** Keeps what a class gave together with letting a student in. */
export function handOver({ code }: Found, key: string, phone: Phone, now: number): void {
  handed.set(`${code}/${key}`, { phone, at: now });
}

/** What was kept for a student a moment ago, once. */
export function takeHanded({ code }: Found, key: string, now: number): Phone | null {
  const name = `${code}/${key}`;
  const kept = handed.get(name);
  handed.drop((one) => one === name);
  return kept !== undefined && now - kept.at < handing ? kept.phone : null;
}
