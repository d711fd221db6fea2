import { Hono } from "hono";
import { forgetQuiz } from "../../objects/stores.ts";
import { paths } from "../../paths.ts";
import type { Online } from "../session.ts";
import { findEditable } from "./editable.ts";
import { refuseEditing } from "./show.ts";

/** To be rid of a quiz for good. */
export const quizDeletionRoutes = new Hono<Online>()
  .get(paths.quizDeletion(":quiz"), (c) => c.redirect(paths.publications(c.req.param("quiz")), 303))
  .post(paths.quizDeletion(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    await editable.record.erase(editable.hash);
    forgetQuiz(editable.quiz);
    await c.var.learner.append({ type: "quiz-unshelved", quiz: editable.quiz, at: c.var.now });
    return c.redirect(`${paths.shelf()}?done=deleted`, 303);
  });
