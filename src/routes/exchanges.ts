import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { nanoid } from "nanoid";
import { paths } from "../paths.ts";
import { type Exchanged, mostSent, type Sending } from "../quiz/exchange.ts";
import { readEvents } from "../quiz/learner-file.ts";
import type { Online } from "./session.ts";

/** Answers are short, but for those typed at length. */
export const largestExchange = 2 * 1024 * 1024;

/** Where a device brings what was answered without a network, and learns what was answered elsewhere. JSON both ways. */
export const exchangeRoutes = new Hono<Online>().post(paths.exchanges(), async (c) => {
  const { session, now } = c.var;
  const sending = readSending(await c.req.json().catch(() => null));
  if (sending === null) throw new HTTPException(422);
  c.header("Cache-Control", "private, no-store");
  // Who has nothing and brings nothing leaves no session behind.
  if (session.id === null && sending.events.length === 0) {
    return c.json({ events: [], refused: [], total: 0, at: now } satisfies Exchanged);
  }
  const id = session.id ?? nanoid();
  const exchanged = await c.env.LEARNERS.getByName(id).exchange(sending, now);
  if (session.id === null && exchanged.total > 0) session.adopt(id);
  return c.json(exchanged satisfies Exchanged);
});

function readSending(sent: { events?: unknown; since?: unknown } | null): Sending | null {
  const events = readEvents(sent?.events, mostSent);
  const since = sent?.since;
  return events !== null && typeof since === "number" && Number.isFinite(since) ? { events, since } : null;
}
