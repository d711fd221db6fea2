import { type Context, Hono } from "hono";
import { paths } from "../paths.ts";
import type { Online } from "./session.ts";

/** How long a finding is good for, in milliseconds: whoever asks without end writes no row each time. */
const fresh = 2000;
/** No session: a code that is asked for under this name is never typed by anybody. */
const name = "health";

let last: { at: number; isWell: Promise<boolean> } | undefined;

/** Whether the site can keep things: for those who watch over it, and for who starts it. */
export const healthRoutes = new Hono<Online>().get(paths.health(), async (c) => {
  if (last === undefined || c.var.now - last.at > fresh) last = { at: c.var.now, isWell: isWell(c) };
  const well = await last.isWell;
  c.header("Cache-Control", "no-store");
  return c.json({ storage: well ? "ok" : "failing" }, well ? 200 : 503);
});

/** Does what a one-time code needs: a value is written and an alarm set, then it is read and all is deleted. */
async function isWell(c: Context<Online>): Promise<boolean> {
  const transfer = c.env.TRANSFERS.getByName(name);
  try {
    // False where another isolate asks at this moment: it was read, and the other one finds out the rest.
    return !(await transfer.offer(name, c.var.now)) || (await transfer.claim()) === name;
  } catch {
    return false;
  }
}
