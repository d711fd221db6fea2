import { type Context, Hono } from "hono";
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
  if (quiz === null) return c.notFound();
  const tag = `"${quiz.revision}"`;
  const isThere = c.req.header("If-None-Match") === tag;
  // A built-in quiz has no teacher who could mark it.
  if (isThere && !isWrittenId(quiz.id)) return unchanged(c, tag);
  const record = c.env.QUIZZES.getByName(quiz.id);
  const { classOnly, study } = await record.forDevices(quiz.revision);
  if (classOnly) return c.notFound();
  if (isThere) return unchanged(c, tag);
  const made = study === undefined && quiz.article !== null ? await c.var.study(quiz.article) : (study ?? null);
  if (study === undefined) await record.keepStudy(quiz.revision, made);
  return c.json({ quiz, study: made } satisfies KeptSet, 200, headers(tag));
});

function unchanged(c: Context, tag: string) {
  return c.body(null, 304, headers(tag));
}

function headers(tag: string) {
  return { ETag: tag, "Cache-Control": "private, no-cache" };
}
