import type { Context } from "hono";

/** Wrong codes that one address may type in a stretch of time: a whole school behind one address mistypes, too, and no
 * pupil is to lock the others out by mistyping on purpose for a while. */
const most = 200;
const stretch = 10 * 60 * 1000;
/** Addresses that are remembered; nobody fills the memory by coming from ever more of them. */
const remembered = 10_000;

/**
 * Wrong codes by address, in this isolate's memory: it costs no request to an object. A code is one of 190 million, so
 * that at this pace nobody finds a class by trying, even if several isolates count apart.
 */
const guesses = new Map<string, { since: number; wrong: number }>();

/** Whether somebody has typed so many wrong codes that no more are looked up for now. */
export function isGuessing(c: Context, now: number): boolean {
  const guess = guesses.get(addressOf(c));
  return guess !== undefined && now - guess.since < stretch && guess.wrong >= most;
}

/** Counts a wrong code. */
export function countGuess(c: Context, now: number): void {
  const address = addressOf(c);
  const guess = guesses.get(address);
  const isFresh = guess === undefined || now - guess.since >= stretch;
  guesses.delete(address);
  guesses.set(address, isFresh ? { since: now, wrong: 1 } : { ...guess, wrong: guess.wrong + 1 });
  for (const oldest of guesses.keys()) {
    if (guesses.size <= remembered) break;
    guesses.delete(oldest);
  }
}

/** Where a request comes from, as Cloudflare says; on a computer of one's own, everybody comes from one place. */
function addressOf(c: Context): string {
  return c.req.header("CF-Connecting-IP") ?? "";
}
