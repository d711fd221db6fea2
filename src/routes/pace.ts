import type { Context, MiddlewareHandler } from "hono";
import { Pace } from "../objects/pace.ts";
import { renderTrouble } from "./render.tsx";
import type { Online } from "./session.ts";

const minute = 60 * 1000;

/** Forms that one browser sends, and one address, behind which there may be a school of a thousand that all answer at once. */
const sent = {
  browser: new Pace({ most: 300, stretch: minute }),
  address: new Pace({ most: 30_000, stretch: minute }),
};
/** Sets and classes that are made. */
const made = {
  browser: new Pace({ most: 100, stretch: 60 * minute }),
  address: new Pace({ most: 500, stretch: 60 * minute }),
};

/** Refuses forms that come faster than anybody, or any school, fills them in: 429, and how long to wait. */
export const paced: MiddlewareHandler<Online> = async (c, next) => {
  if (c.req.method !== "POST" || isWithin(sent, c)) return next();
  return refusePace(c, 60);
};

/** Whether this browser, and where it stands, may make one more set or class; it is counted. */
export function mayMake(c: Context<Online>): boolean {
  return isWithin(made, c);
}

/** What is said to who may not. */
export const tooManyMade = "So many quizzes and classes were made from here that no more can be made for an hour.";

export function refusePace(c: Context, seconds: number) {
  c.header("Retry-After", String(seconds));
  return renderTrouble(c, "tooFast", 429);
}

/** Where a request comes from, as what stands before the site says; empty where nothing does. */
export function senderOf(c: Context): string {
  return c.req.header("CF-Connecting-IP") ?? "";
}

function isWithin({ browser, address }: Record<"browser" | "address", Pace>, c: Context<Online>): boolean {
  const { session, now } = c.var;
  const sender = senderOf(c);
  // Where nobody says who asks, everybody comes from one place.
  if (sender !== "" && !address.allows(sender, now)) return false;
  return session.id === null || browser.allows(session.id, now);
}
