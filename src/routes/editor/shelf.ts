import { Hono } from "hono";
import { nanoid } from "nanoid";
import { editKeyPage } from "../../../views/edit-key.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import { shelfPage } from "../../../views/shelf.tsx";
import { paths } from "../../paths.ts";
import { editCode, editKeyOf, hashOfKey, readEditCode } from "../../quiz/edit-key.ts";
import { shelfOf } from "../../quiz/shelf.ts";
import { readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { type EditorContext, findEditable, openWith, shelve } from "./editable.ts";
import { refuseEditing } from "./show.ts";

/** Who may edit what: the shelf of this browser, and the edit key of each quiz on it. */
export const shelfRoutes = new Hono<Online>()
  .get(paths.shelf(), async (c) => {
    const note = notes[c.req.query("done") ?? ""];
    return render(c, shelfPage({ shelf: shelfOf(await c.var.learner.list()), note, ...untouched }));
  })
  .post(paths.shelf(), async (c) => {
    const form = await readForm(c);
    const code = readEditCode(form.get("link") ?? "");
    const editable = code === null ? null : await openWith(c, code.quiz, code.key);
    if (editable === null) {
      const problems = [{ field: "link", message: code === null ? noLink : unknown }];
      return render(c, shelfPage({ shelf: shelfOf(await c.var.learner.list()), typed: form, problems }), 422);
    }
    await shelve(c, editable);
    return c.redirect(paths.editor(editable.quiz), 303);
  })
  .get(paths.editKey(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    return editable === null ? refuseEditing(c) : showKey(c, editable, false);
  })
  .post(paths.editKey(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    const key = await editKeyOf(nanoid(), editable.quiz);
    // On the shelf first: the other way round, a failure in between would leave nobody with a key.
    await shelve(c, { ...editable, key });
    await editable.record.rekey(editable.hash, await hashOfKey(key));
    return showKey(c, { ...editable, key }, true);
  });

const noLink = "This is no edit link. Copy all of it, to its very end behind the #.";
const unknown = "This edit link does not work: a new one was made since, or the quiz was deleted.";

const notes: Record<string, string> = { deleted: "The quiz was deleted for good." };

type Shown = { quiz: string; key: string; draft: { details: { title: string } } };

function showKey(c: EditorContext, { quiz, key, draft }: Shown, isNew: boolean) {
  const link = new URL(paths.editLink(editCode(quiz, key)), c.req.url).href;
  return render(c, editKeyPage({ quiz, title: draft.details.title, link, isNew }));
}
