import { Hono } from "hono";
import { lossPage } from "../../../views/loss.tsx";
import { formats, writeSet } from "../../formats/index.ts";
import { paths } from "../../paths.ts";
import { presentItems, setOf } from "../../quiz/draft/draft.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { findEditable } from "./editable.ts";
import { refuseEditing, showEditor } from "./show.ts";

/** The draft as a file, in every format that there is. What a format has no place for is told before it is left out. */
export const fileRoutes = new Hono<Online>().get(paths.file(":quiz", ":format"), async (c) => {
  const format = formats.find(({ name }) => name === c.req.param("format"));
  const editable = await findEditable(c, c.req.param("quiz"));
  if (editable === null) return refuseEditing(c);
  if (format === undefined) return c.notFound();
  if (presentItems(editable.draft).length === 0) {
    return showEditor(c, editable, { said: { words: "There is no question yet to put into a file." } });
  }
  const written = await writeSet(setOf(editable.draft), format, c.var.now);
  const isTold = c.req.query("anyway") !== undefined;
  if (written.problem !== undefined || (written.warnings.length > 0 && !isTold)) {
    return render(c, lossPage({ quiz: editable.quiz, format, ...written }));
  }
  const { output } = written;
  const name = `${editable.quiz}${format.extensions[0] ?? ""}`;
  return c.body(typeof output === "string" ? output : new Uint8Array(output), 200, {
    "Content-Type": format.binary ? format.mediaType : `${format.mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "private, no-store",
  });
});
