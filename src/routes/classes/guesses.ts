import type { Context } from "hono";
import { Pace } from "../../objects/pace.ts";
import { senderOf } from "../pace.ts";

/**
 * Wrong codes by address. A whole school behind one address mistypes, too, and no pupil is to lock the others out by
 * mistyping on purpose for a while; a code is one of 190 million, so that at this pace nobody finds a class by trying.
 */
const guesses = new Pace({ most: 200, stretch: 10 * 60 * 1000 });

/** Whether somebody has typed so many wrong codes that no more are looked up for now. */
export function isGuessing(c: Context, now: number): boolean {
  return guesses.isOver(senderOf(c), now);
}

/** Counts a wrong code. */
export function countGuess(c: Context, now: number): void {
  guesses.count(senderOf(c), now);
}
