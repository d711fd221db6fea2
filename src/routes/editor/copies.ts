import { Hono } from "hono";
import { nanoid } from "nanoid";
import { copyPage } from "../../../views/copy.tsx";
import { paths } from "../../paths.ts";
import { draftOf, setOfQuiz } from "../../quiz/draft/draft.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { writtenId } from "../../quiz/written-id.ts";
import { addressOf } from "../address.ts";
import { pageIn, readForm } from "../form.ts";
import { mayMake, refusePace } from "../pace.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { beginQuiz } from "./begin.ts";
import { type EditorContext, findEditable } from "./editable.ts";

/**
 * A published quiz as somebody else's own. Whoever copies one gets to see its answers: it can be copied where its maker
 * allowed it by naming a licence, and by its maker.
 */
export const copyRoutes = new Hono<Online>()
  .get(paths.copies(":quiz"), async (c) => {
    const quiz = await findCopyable(c, c.req.param("quiz"));
    return quiz === null ? c.notFound() : render(c, copyPage({ quiz, copy: nanoid() }));
  })
  .post(paths.copies(":quiz"), async (c) => {
    const [quiz, form] = await Promise.all([findCopyable(c, c.req.param("quiz")), readForm(c)]);
    if (quiz === null) return c.notFound();
    if (!mayMake(c)) return refusePace(c, 3600);
    const page = pageIn(form, "copy") ?? nanoid();
    const id = await writtenId([page, "copy", quiz.id, quiz.revision]);
    const origin = `${quiz.title.slice(0, 120)}, ${addressOf(c, quiz.id)}`.slice(0, 300);
    await beginQuiz(c, page, { draft: draftOf({ ...setOfQuiz(quiz), id, origin }) });
    return c.redirect(paths.editor(id), 303);
  });

async function findCopyable(c: EditorContext, id: string): Promise<Quiz | null> {
  const quiz = await c.var.quizzes.find(id);
  if (quiz === null || quiz.licence !== undefined) return quiz;
  return (await findEditable(c, id)) === null ? null : quiz;
}
