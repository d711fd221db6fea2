import { type Context, Hono } from "hono";
import { type Filled, untouched } from "../../views/parts/field.tsx";
import { yoursPage } from "../../views/yours.tsx";
import { paths } from "../paths.ts";
import type { LearnerEvent } from "../quiz/learner.ts";
import { agendaOf, type Moment } from "../study/agenda.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** Everything that is kept about a learner, to be seen. To take it along, bring it back or delete it has routes of its own. */
export const yoursRoutes = new Hono<Ports>().get(paths.yours(), async (c) =>
  showYours(c, { events: await c.var.learner.list(), zone: c.var.zone(), now: c.var.now }, untouched),
);

type Known = { events: LearnerEvent[] } & Moment;

/** The page with all that these events tell. */
export function showYours(c: Context, { events, zone, now }: Known, filled: Filled) {
  const agenda = agendaOf(events, { zone, now });
  return render(c, () => yoursPage({ events, agenda, zone, ...filled }), filled.problems.length > 0 ? 422 : 200);
}
