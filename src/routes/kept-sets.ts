import { Hono } from "hono";
import { paths } from "../paths.ts";
import { isWrittenId } from "../quiz/written-id.ts";
import type { KeptSet } from "../study/kept-set.ts";
import { isId } from "./form.ts";
import type { Online } from "./session.ts";

/**
 * Quizzes for devices to keep, as they stand or at the revision that an attempt was begun with. Whoever fetches one can read
 * its keys: for self-study that is the learner's own business. What its teacher marked as for class only is given to nobody.
 */
export const keptSetRoutes = new Hono<Online>().get(paths.keptSet(":quiz"), async (c) => {
  const revision = c.req.query("revision");
  const quiz = await c.var.quizzes.find(c.req.param("quiz"), isId(revision) ? revision : undefined);
  if (quiz === null || (isWrittenId(quiz.id) && (await c.env.QUIZZES.getByName(quiz.id).isClassOnly()))) {
    return c.notFound();
  }
  const tag = `"${quiz.revision}"`;
  c.header("ETag", tag);
  c.header("Cache-Control", "private, no-cache");
  if (c.req.header("If-None-Match") === tag) return c.body(null, 304);
  const study = quiz.article === null ? null : await c.var.study(quiz.article);
  return c.json({ quiz, study } satisfies KeptSet);
});
