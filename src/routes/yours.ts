import { type Context, Hono } from "hono";
import { nanoid } from "nanoid";
import { type Filled, untouched } from "../../views/parts/field.tsx";
import { yoursPage } from "../../views/yours.tsx";
import { paths } from "../paths.ts";
import { largestLearnerFile, readLearnerFile, writeLearnerFile } from "../quiz/learner-file.ts";
import { agendaOf } from "../study/agenda.ts";
import { readFormAndFile } from "./form.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";

/** A file that brings everything back, and the form around it. */
export const largestRestoration = largestLearnerFile.bytes + 64 * 1024;

/** Everything that is kept about a learner: to be seen, taken along, and brought back. Deletion has routes of its own. */
export const yoursRoutes = new Hono<Online>()
  .get(paths.yours(), (c) => show(c, untouched))
  .get(paths.yourFile(), async (c) => {
    const day = new Date(c.var.now).toISOString().slice(0, 10);
    return c.body(writeLearnerFile(await c.var.learner.list(), c.var.now), 200, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="footnote-${day}.json"`,
      "Cache-Control": "private, no-store",
    });
  })
  .get(paths.restorations(), (c) => c.redirect(paths.yours(), 303))
  .post(paths.restorations(), async (c) => {
    const { form, file } = await readFormAndFile(c, "file");
    const read = file === null ? { problem: "Choose the file first." } : readLearnerFile(await file.text(), c.var.now);
    if (read.problem !== undefined) {
      return show(c, { typed: form, problems: [{ field: "file", message: read.problem }] });
    }
    const session = c.var.session.id ?? nanoid();
    await c.env.LEARNERS.getByName(session).absorb(read.events);
    c.var.session.adopt(session);
    return c.redirect(`${paths.scores()}?done=restored`, 303);
  });

async function show(c: Context<Online>, filled: Filled) {
  const events = await c.var.learner.list();
  const zone = c.var.zone();
  const agenda = agendaOf(events, { zone, now: c.var.now });
  return render(c, yoursPage({ events, agenda, zone, ...filled }), filled.problems.length > 0 ? 422 : 200);
}
