import { Hono } from "hono";
import { nanoid } from "nanoid";
import { paths } from "../paths.ts";
import { largestLearnerFile, readLearnerFile, writeLearnerFile } from "../quiz/learner-file.ts";
import { readFormAndFile } from "./form.ts";
import type { Online } from "./session.ts";
import { showYours } from "./yours.ts";

/** A file that brings everything back, and the form around it. */
export const largestRestoration = largestLearnerFile.bytes + 64 * 1024;

/** Everything that is kept about a learner as a file: to be taken along, and brought back. */
export const yourFileRoutes = new Hono<Online>()
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
      const problems = [{ field: "file", message: read.problem }];
      const known = { events: await c.var.learner.list(), zone: c.var.zone(), now: c.var.now };
      return showYours(c, known, { typed: form, problems });
    }
    const session = c.var.session.id ?? nanoid();
    await c.env.LEARNERS.getByName(session).absorb(read.events);
    c.var.session.adopt(session);
    return c.redirect(`${paths.scores()}?done=restored`, 303);
  });
