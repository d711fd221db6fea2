import type { Context } from "hono";
import { paths } from "../paths.ts";

/** A quiz's full address, as one passes it on. */
export function addressOf(c: Context, quiz: string): string {
  return new URL(paths.quiz(quiz), c.req.url).href;
}
