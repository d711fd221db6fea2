import { Hono } from "hono";
import type { Open } from "../../../views/editor/question-form.tsx";
import { adviceAtSight, adviceOn } from "../../editing/advice.ts";
import { paths } from "../../paths.ts";
import { checkQuestion } from "../../quiz/draft/check.ts";
import { type Draft, type Item, itemOf } from "../../quiz/draft/draft.ts";
import { halfTyped } from "../../quiz/draft/half-typed.ts";
import { emptyFields, fieldsOf } from "../../quiz/draft/question-fields.ts";
import { tidied } from "../../quiz/draft/question-form.ts";
import { type Typing, typedIn } from "../../quiz/draft/typing.ts";
import { type KindName, kindNames } from "../../quiz/kinds/index.ts";
import { isId, readForm } from "../form.ts";
import type { Online } from "../session.ts";
import { withAnother } from "./another.ts";
import { change } from "./change.ts";
import { type Editable, type EditorContext, findEditable } from "./editable.ts";
import { adviceOnItem, freshId, refuseEditing, sentencesOf, showEditor } from "./show.ts";
import { deviceIn } from "./typing.ts";

/** The questions of a draft: to open one, to save it, to add one. */
export const draftedRoutes = new Hono<Online>()
  .get(paths.drafted(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    const kind = kindNames.find((name) => name === c.req.query("kind"));
    if (kind === undefined) return c.redirect(paths.editor(editable.quiz), 303);
    const id = freshId();
    const form = { typed: emptyFields(kind), problems: [], scope: `${id}-` };
    return showEditor(c, editable, { open: { id, kind, isNew: true, version: editable.draft.version, form } });
  })
  .post(paths.drafted(":quiz"), async (c) => {
    const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    const kind = kindNames.find((name) => name === form.get("kind")) ?? "choice";
    return saveQuestion(c, editable, form, { id: idIn(form), kind, isNew: true });
  })
  .get(paths.draftedQuestion(":quiz", ":question"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    const id = c.req.param("question");
    const item = itemOf(editable.draft, id);
    const typing = editable.typings.find(({ question, device }) => question === id && device === c.req.query("typed"));
    if (typing !== undefined) return showEditor(c, editable, { open: goingOn(typing, editable.draft) });
    if (item === undefined) return c.redirect(paths.editor(editable.quiz), 303);
    return showEditor(c, editable, { open: opened(item, editable.draft) });
  })
  .post(paths.draftedQuestion(":quiz", ":question"), async (c) => {
    const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    const id = c.req.param("question");
    const kind = itemOf(editable.draft, id)?.question.kind ?? kindNames.find((name) => name === form.get("kind"));
    if (kind === undefined || !isQuestionId(id)) return c.notFound();
    return saveQuestion(c, editable, form, { id, kind, isNew: false });
  });

/** A question with its fields as they were typed on another device, over the version of the draft that was seen there. */
function goingOn(typing: Typing, draft: Draft): Open {
  const { question: id } = typing;
  const item = itemOf(draft, id);
  const { typed, version, kind = "choice" } = typedIn(typing);
  const form = { typed, problems: [], scope: `${id}-` };
  return { id, kind: item?.question.kind ?? kind, isNew: item === undefined, version, form, isTyped: true };
}

/** A question with its fields as they are saved. */
function opened(item: Item, draft: Draft): Open {
  const { id, kind } = item.question;
  const advice = adviceOnItem(draft, item);
  const form = { typed: fieldsOf(item.question), problems: [], scope: `${id}-`, advice };
  return { id, kind, isNew: false, version: draft.version, form };
}

/** Saves what was typed, or shows it again with what keeps it from being saved. */
async function saveQuestion(
  c: EditorContext,
  editable: Editable,
  sent: URLSearchParams,
  { id, kind, isNew }: { id: string; kind: KindName; isNew: boolean },
) {
  const { draft } = editable;
  const typed = tidied(withChosenSentence(sent, editable));
  const version = Number(sent.get("version"));
  const advice = adviceAtSight(halfTyped(typed, id, kind), draft.article?.text ?? null);
  const open = { id, kind, isNew, version, form: { typed, problems: [], scope: `${id}-`, advice } };
  if (sent.has("another")) {
    return showEditor(c, editable, { open: withAnother(open, draft, Number(sent.get("another"))) });
  }
  const before = itemOf(draft, id)?.question;
  const { question, problems } = await checkQuestion(draft, typed, { id, kind, before });
  if (question === undefined) {
    return showEditor(c, editable, { open: { ...open, form: { ...open.form, problems } } }, 422);
  }
  const said = adviceOn(question, draft.article?.text ?? null);
  const edit = isNew
    ? ({ type: "question-added", question, advice: said } as const)
    : ({ type: "question-saved", version, question, advice: said } as const);
  const edited = await change(editable, edit, deviceIn(sent));
  if (edited.draft !== undefined) return c.redirect(paths.draftedCard(editable.quiz, id), 303);
  const current = edited.now ?? editable;
  const theirs = itemOf(current.draft, id);
  const seen = { ...open, version: current.draft.version, theirs: theirs?.deleted ? null : (theirs?.question ?? null) };
  return showEditor(c, current, { open: { ...seen, isNew: theirs === undefined } }, 409);
}

/** The form with the sentence that was chosen from the list as its source. */
function withChosenSentence(sent: URLSearchParams, { draft }: Editable): URLSearchParams {
  const chosen = sent.get("sentence") ?? "";
  const sentence = chosen === "" ? undefined : sentencesOf(draft)[Number(chosen)];
  if (sentence === undefined) return sent;
  const form = new URLSearchParams(sent);
  form.set("source", sentence);
  return form;
}

function idIn(form: URLSearchParams): string {
  const id = form.get("id");
  return isId(id) && isQuestionId(id) ? id : freshId();
}

/** As the schema wants ids to be. */
function isQuestionId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(id);
}
