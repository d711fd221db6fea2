import { type Context, Hono } from "hono";
import { adviceOn } from "../../editing/advice.ts";
import { nextQuestion } from "../../editing/next-best.ts";
import { paths } from "../../paths.ts";
import { checkQuestion } from "../../quiz/draft/check.ts";
import { itemOf, presentItems, type Written } from "../../quiz/draft/draft.ts";
import type { Edit } from "../../quiz/draft/edits.ts";
import { fieldsOf } from "../../quiz/draft/question-fields.ts";
import { isId, readForm } from "../form.ts";
import type { Online } from "../session.ts";
import { change } from "./change.ts";
import { type Editable, findEditable } from "./editable.ts";
import { freshId, refuseEditing, showEditor } from "./show.ts";

/** What is done to a question of a draft as a whole: moved, copied, deleted, brought back, replaced by another, given another source. */
export const draftedPartRoutes = new Hono<Online>()
  .get(`${paths.draftedQuestion(":quiz", ":question")}/:part`, (c) =>
    c.redirect(paths.editor(c.req.param("quiz")), 303),
  )
  .post(paths.draftedPart(":quiz", ":question", "place"), (c) =>
    done(c, (_, id, form) => ({ type: "question-moved", id, to: Math.trunc(Number(form.get("to"))) || 1 })),
  )
  .post(paths.draftedPart(":quiz", ":question", "copies"), (c) =>
    done(c, (_, id, form) => ({ type: "question-copied", id, copy: idIn(form, "copy") })),
  )
  .post(paths.draftedPart(":quiz", ":question", "deletion"), (c) =>
    done(c, (_, id, form) => ({ type: "question-deleted", id, version: Number(form.get("version")) })),
  )
  .post(paths.draftedPart(":quiz", ":question", "restoration"), (c) =>
    done(c, (_, id) => ({ type: "question-restored", id })),
  )
  .post(paths.draftedPart(":quiz", ":question", "source"), (c) =>
    done(c, async ({ draft }, id, form) => {
      const before = itemOf(draft, id)?.question as Written;
      const fields = fieldsOf(before);
      fields.set("source", form.get("source") ?? "");
      const { question } = await checkQuestion(draft, fields, { id, kind: before.kind, before });
      if (question === undefined) return "This sentence is not in the article any more. Choose another by “Edit”.";
      const advice = adviceOn(question, draft.article?.text ?? null);
      return { type: "question-saved", version: Number(form.get("version")), question, advice };
    }),
  )
  .post(paths.draftedPart(":quiz", ":question", "replacement"), (c) =>
    done(c, ({ draft }, id, form) => {
      const asked = presentItems(draft).map(({ question }) => question);
      const known = draft.items.map(({ question }) => question);
      const others = asked.filter((question) => question.id !== id);
      const article = draft.article?.text;
      const next =
        article === undefined ? undefined : nextQuestion(article, idIn(form, "fresh"), { known, asked: others });
      if (next === undefined) return "The article gives no other question that is safe.";
      const advice = adviceOn(next, article ?? null);
      return { type: "question-replaced", id, version: Number(form.get("version")), question: next, advice };
    }),
  )
  .get(paths.proposals(":quiz"), (c) => c.redirect(paths.editor(c.req.param("quiz")), 303))
  .post(paths.proposals(":quiz"), async (c) => {
    const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    const { draft, quiz } = editable;
    const known = draft.items.map(({ question }) => question);
    const asked = presentItems(draft).map(({ question }) => question);
    const article = draft.article?.text;
    const next = article === undefined ? undefined : nextQuestion(article, idIn(form, "id"), { known, asked });
    if (next === undefined) {
      return showEditor(c, editable, { said: { words: "The article gives no other question that is safe." } });
    }
    await change(editable, { type: "question-added", question: next, advice: adviceOn(next, article ?? null) });
    return c.redirect(paths.draftedCard(quiz, next.id), 303);
  });

/** What is to be done, or in words why nothing is. */
type Plan = (editable: Editable, id: string, form: URLSearchParams) => Edit | string | Promise<Edit | string>;

/** Does to a question what a form asks for. Where somebody else was quicker, nothing is done, and the card says so. */
async function done(c: Context<Online>, plan: Plan) {
  const { quiz = "", question: id = "" } = c.req.param() as Record<string, string>;
  const [editable, form] = await Promise.all([findEditable(c, quiz), readForm(c)]);
  if (editable === null) return refuseEditing(c);
  if (itemOf(editable.draft, id) === undefined) return c.redirect(paths.editor(quiz), 303);
  const edit = await plan(editable, id, form);
  if (typeof edit === "string") return showEditor(c, editable, { said: { words: edit, question: id } });
  const changed = await change(editable, edit);
  if (changed.now === undefined) return c.redirect(paths.draftedCard(quiz, shownAfter(edit, id)), 303);
  const words =
    "Somebody changed this question since you opened the page, so nothing was done. This is how it stands now.";
  return showEditor(c, changed.now, { said: { words, question: id } }, 409);
}

function shownAfter(edit: Edit, id: string): string {
  if (edit.type === "question-copied") return edit.copy;
  return edit.type === "question-replaced" ? edit.question.id : id;
}

function idIn(form: URLSearchParams, field: string): string {
  const id = form.get(field);
  return isId(id) && /^[a-z0-9][a-z0-9-]*$/.test(id) ? id : freshId();
}
