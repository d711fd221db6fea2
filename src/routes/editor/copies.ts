import { Hono } from "hono";
import { nanoid } from "nanoid";
import { copyPage } from "../../../views/copy.tsx";
import { makeQuiz } from "../../objects/stores.ts";
import { paths } from "../../paths.ts";
import { draftOf, setOfQuiz } from "../../quiz/draft/draft.ts";
import { editKeyOf, hashOfKey } from "../../quiz/edit-key.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { writtenId } from "../../quiz/written-id.ts";
import { addressOf } from "../address.ts";
import { isId, readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { type EditorContext, findEditable, shelve } from "./editable.ts";

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
    const sent = form.get("copy");
    const page = isId(sent) && sent.length >= 21 ? sent : nanoid();
    const id = await writtenId([page, "copy", quiz.id, quiz.revision]);
    const origin = `${quiz.title.slice(0, 120)}, ${addressOf(c, quiz.id)}`.slice(0, 300);
    const draft = draftOf({ ...setOfQuiz(quiz), id, origin });
    const key = await editKeyOf(page, id);
    await makeQuiz(c.env, { draft, hash: await hashOfKey(key), at: c.var.now });
    await shelve(c, { draft, key });
    return c.redirect(paths.editor(id), 303);
  });

async function findCopyable(c: EditorContext, id: string): Promise<Quiz | null> {
  const quiz = await c.var.quizzes.find(id);
  if (quiz === null || quiz.licence !== undefined) return quiz;
  return (await findEditable(c, id)) === null ? null : quiz;
}
