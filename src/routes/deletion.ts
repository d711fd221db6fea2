import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Online } from "./session.ts";

export const deletionRoutes = new Hono<Online>()
  .get(paths.deletion(), (c) => c.redirect(paths.scores(), 303))
  .post(paths.deletion(), async (c) => {
    const { session } = c.var;
    if (session.id !== null) await c.env.LEARNERS.getByName(session.id).forget();
    session.end();
    return c.redirect(`${paths.scores()}?done=deleted`, 303);
  });
