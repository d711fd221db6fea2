import { Hono } from "hono";
import { publicationsPage } from "../../../views/publications.tsx";
import { formats } from "../../formats/index.ts";
import { leftOutBy } from "../../formats/leaves-out.ts";
import { rememberQuiz } from "../../objects/stores.ts";
import { paths } from "../../paths.ts";
import { presentItems, setOf } from "../../quiz/draft/draft.ts";
import { soundPart } from "../../quiz/draft/sound.ts";
import { questionSet } from "../../quiz/question-set.ts";
import { readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { type Editable, type EditorContext, findEditable, shelve } from "./editable.ts";
import { refuseEditing, showEditor } from "./show.ts";

/** The formats that a set can be written in. */
const written = formats
  .filter(({ write }) => write !== undefined)
  .map((format) => ({ ...format, extension: format.extensions[0] ?? "", leftOut: leftOutBy(format) }));

/** What learners get: to publish the draft, to see and bring back what was published, to take the quiz away. */
export const publicationRoutes = new Hono<Online>()
  .get(paths.publications(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    const history = (await editable.record.history(editable.hash)) ?? [];
    return render(c, publicationsPage({ ...editable, history, formats: written }));
  })
  .post(paths.publications(":quiz"), async (c) => {
    const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    return publishDraft(c, editable, Number(form.get("version")));
  })
  .get(paths.restoration(":quiz", ":number"), (c) => c.redirect(paths.publications(c.req.param("quiz")), 303))
  .post(paths.restoration(":quiz", ":number"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    const found = await editable.record.restore(editable.hash, Number(c.req.param("number")), c.var.now);
    return found ? c.redirect(paths.editor(editable.quiz), 303) : c.notFound();
  })
  .get(paths.reservation(":quiz"), (c) => c.redirect(paths.publications(c.req.param("quiz")), 303))
  .post(paths.reservation(":quiz"), async (c) => {
    const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    await editable.record.reserve(editable.hash, form.has("class-only"));
    return c.redirect(paths.publications(editable.quiz), 303);
  })
  .get(paths.withdrawal(":quiz"), (c) => c.redirect(paths.publications(c.req.param("quiz")), 303))
  .post(paths.withdrawal(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    await editable.record.withdraw(editable.hash);
    return c.redirect(paths.editor(editable.quiz), 303);
  });

/** Publishes the version that its editor has seen; what somebody saved meanwhile is to be seen first. */
async function publishDraft(c: EditorContext, editable: Editable, version: number) {
  const { draft, record, hash, quiz } = editable;
  if (presentItems(draft).length === 0) {
    return showEditor(c, editable, { said: { words: "Add a question first: a quiz needs at least one." } }, 422);
  }
  const { quiz: sound, unsound } = await soundPart(draft);
  // The page says which they are.
  if (unsound.size > 0) return showEditor(c, editable, {}, 422);
  questionSet.parse(setOf(draft));
  const isSeen = version === draft.version && (await record.publish(hash, sound, { version, at: c.var.now }));
  if (!isSeen) {
    const words = "Somebody changed the draft since you opened this page. Look it over, then publish it.";
    return showEditor(c, (await findEditable(c, quiz)) ?? editable, { said: { words } }, 409);
  }
  rememberQuiz(sound);
  await shelve(c, editable);
  return c.redirect(paths.sharing(quiz), 303);
}
