import { Hono } from "hono";
import { AdvicePlaces } from "../../../views/editor/advice.tsx";
import { adviceOn, adviceWhileTyping } from "../../editing/advice.ts";
import { paths } from "../../paths.ts";
import { itemOf } from "../../quiz/draft/draft.ts";
import { halfTyped } from "../../quiz/draft/half-typed.ts";
import { kindNames } from "../../quiz/kinds/index.ts";
import { readForm } from "../form.ts";
import type { Online } from "../session.ts";
import { findEditable } from "./editable.ts";
import { refuseEditing } from "./show.ts";
import { keepTyping } from "./typing.ts";

/**
 * Advice on a question as far as it is typed. With `late`, all there is to say. Nothing of the draft changes by asking for it;
 * but what is typed is kept beside the draft, so that it can be gone on with on another device.
 */
export const adviceRoutes = new Hono<Online>().post(paths.draftedPart(":quiz", ":question", "advice"), async (c) => {
  const [editable, typed] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
  if (editable === null) return refuseEditing(c);
  const { draft } = editable;
  const id = c.req.param("question");
  const kind = itemOf(draft, id)?.question.kind ?? kindNames.find((name) => name === typed.get("kind"));
  if (kind === undefined) return c.notFound();
  await keepTyping(editable, id, typed, c.var.now);
  const late = c.req.query("late") !== undefined;
  const look = late ? adviceOn : adviceWhileTyping;
  const advice = look(halfTyped(typed, id, kind), draft.article?.text ?? null);
  const form = { typed, problems: [], scope: `${id}-`, advice };
  c.header("Cache-Control", "private, no-store");
  return c.html(<AdvicePlaces form={form} late={late} />);
});
