import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";

/** What only reads may come from anywhere: links do. */
const reading = ["GET", "HEAD", "OPTIONS"];

/**
 * Refuses, with 403, what changes something and was not sent by a page of this site, whatever its content type.
 * Browsers say it in `Sec-Fetch-Site`, which survives proxies; older ones, and all over plain http, say `Origin`.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const site = c.req.header("Sec-Fetch-Site");
  const isOurs = site === undefined ? c.req.header("Origin") === new URL(c.req.url).origin : site === "same-origin";
  if (!isOurs && !reading.includes(c.req.method)) throw new HTTPException(403);
  await next();
};
