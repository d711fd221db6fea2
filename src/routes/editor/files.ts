import { Hono } from "hono";
import { lossPage } from "../../../views/loss.tsx";
import type { Format } from "../../formats/format.ts";
import { formats, writeSet } from "../../formats/index.ts";
import { paths } from "../../paths.ts";
import { type Draft, presentItems, setOf } from "../../quiz/draft/draft.ts";
import { soundPart, type Unsound } from "../../quiz/draft/sound.ts";
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
  const written = await writeSound(editable.draft, format, c.var.now);
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

/** No file holds a question that breaks a rule: none that reads such a file would take it. */
async function writeSound(draft: Draft, format: Format, now: number): ReturnType<typeof writeSet> {
  const set = setOf(draft);
  const { unsound } = await soundPart(draft);
  const questions = set.questions.filter(({ id }) => !unsound.has(id));
  const told = set.questions.flatMap(({ id, stem }) => {
    const about = unsound.get(id)?.about;
    return about === undefined ? [] : [`“${stem}” is left out: ${why[about]}.`];
  });
  if (questions.length === 0) return { problem: "Every question has to be mended first", warnings: told };
  const written = await writeSet({ ...set, questions }, format, now);
  return { ...written, warnings: [...told, ...written.warnings] };
}

const why: Record<Unsound["about"], string> = {
  source: "its source is no longer in the article",
  options: "two of its options are the same",
};
