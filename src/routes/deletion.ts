import { Hono } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { paths } from "../paths.ts";
import { type Online, zoneCookie } from "./session.ts";

/** Two ways to be rid of scores: to delete them everywhere, or to have only this browser forget whose they are. */
export const deletionRoutes = new Hono<Online>()
  .get(paths.deletion(), (c) => c.redirect(paths.scores(), 303))
  .post(paths.deletion(), async (c) => {
    const { session } = c.var;
    if (session.id !== null) await c.env.LEARNERS.getByName(session.id).forget();
    session.end();
    if (getCookie(c, zoneCookie) !== undefined) deleteCookie(c, zoneCookie, { path: "/" });
    return c.redirect(`${paths.scores()}?done=deleted`, 303);
  })
  .get(paths.forgetting(), (c) => c.redirect(paths.scores(), 303))
  .post(paths.forgetting(), (c) => {
    c.var.session.end();
    return c.redirect(`${paths.scores()}?done=forgotten`, 303);
  });
