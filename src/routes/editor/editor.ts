import { Hono } from "hono";
import { paths } from "../../paths.ts";
import type { Details } from "../../quiz/draft/draft.ts";
import type { Problem } from "../../quiz/kinds/kind.ts";
import { readForm } from "../form.ts";
import type { Online } from "../session.ts";
import { change } from "./change.ts";
import { findEditable } from "./editable.ts";
import { refuseEditing, showEditor } from "./show.ts";

/** The editor itself, and what the quiz is called. */
export const editorRoutes = new Hono<Online>()
  .get(paths.editor(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    return editable === null ? refuseEditing(c) : showEditor(c, editable);
  })
  .get(paths.details(":quiz"), (c) => c.redirect(paths.editor(c.req.param("quiz")), 303))
  .post(paths.details(":quiz"), async (c) => {
    const [editable, typed] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    const version = Number(typed.get("version"));
    const { details, problems } = readDetails(typed);
    const form = { typed, problems, scope: "details-" };
    if (problems.length > 0) return showEditor(c, editable, { details: { version, form } }, 422);
    const { language } = editable.draft.details;
    const changed = await change(editable, { type: "details-saved", version, details: { ...details, language } });
    if (changed.now === undefined) return c.redirect(paths.editor(editable.quiz), 303);
    const { draft } = changed.now;
    return showEditor(c, changed.now, { details: { version: draft.version, form, theirs: draft.details } }, 409);
  });

const longest = 300;

function readDetails(form: URLSearchParams): { details: Details; problems: Problem[] } {
  const [title = "", description = "", licence = ""] = ["title", "description", "licence"].map((name) =>
    (form.get(name) ?? "").replace(/\s+/g, " ").trim(),
  );
  const problems = Object.entries({ title, description, licence })
    .filter(([, { length }]) => length > longest)
    .map(([field, { length }]) => ({ field, message: `This is ${length} characters long; ${longest} is the most.` }));
  if (title === "") problems.unshift({ field: "title", message: "Give the quiz a title." });
  return { details: { title, description: description || undefined, licence: licence || undefined }, problems };
}
