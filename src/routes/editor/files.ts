import { Hono } from "hono";
import { formats } from "../../formats/index.ts";
import { paths } from "../../paths.ts";
import { presentItems, setOf } from "../../quiz/draft/draft.ts";
import type { Online } from "../session.ts";
import { findEditable } from "./editable.ts";
import { refuseEditing, showEditor } from "./show.ts";

/** The draft as a file, in every format that there is. */
export const fileRoutes = new Hono<Online>().get(paths.file(":quiz", ":format"), async (c) => {
  const format = formats.find(({ name }) => name === c.req.param("format"));
  const editable = await findEditable(c, c.req.param("quiz"));
  if (editable === null) return refuseEditing(c);
  if (format === undefined) return c.notFound();
  if (presentItems(editable.draft).length === 0) {
    return showEditor(c, editable, { said: { words: "There is no question yet to put into a file." } });
  }
  const name = `${editable.quiz}${format.extensions[0] ?? ""}`;
  return c.body(format.write(setOf(editable.draft)), 200, {
    "Content-Type": `${format.mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "private, no-store",
  });
});
