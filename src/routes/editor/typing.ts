import { Hono } from "hono";
import { paths } from "../../paths.ts";
import { typingOf } from "../../quiz/draft/typing.ts";
import { isId, readForm } from "../form.ts";
import type { Online } from "../session.ts";
import { type Editable, findEditable } from "./editable.ts";
import { refuseEditing } from "./show.ts";

/** Forgets what was typed in a question on a device. */
export const typingRoutes = new Hono<Online>().post(paths.draftedPart(":quiz", ":question", "typing"), async (c) => {
  const [editable, form] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
  if (editable === null) return refuseEditing(c);
  await editable.record.dropTyping(editable.hash, c.req.param("question"), form.get("device") ?? "");
  return c.redirect(paths.draftedCard(editable.quiz, c.req.param("question")), 303);
});

/** Keeps what a form holds, where its browser has a name for itself. */
export async function keepTyping(editable: Editable, question: string, form: URLSearchParams, now: number) {
  const device = deviceIn(form);
  const typing = device === undefined || !isId(question) ? undefined : typingOf(question, device, form, now);
  if (typing !== undefined) await editable.record.keepTyping(editable.hash, typing);
}

/** The name that the browser of a form has given itself, if it has. */
export function deviceIn(form: URLSearchParams): string | undefined {
  const device = form.get("device");
  return isId(device) && device.length >= 10 ? device : undefined;
}
