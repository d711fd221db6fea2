import { Hono } from "hono";
import { nanoid } from "nanoid";
import { previewPage } from "../../views/import/preview.tsx";
import { importPage } from "../../views/import.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { adviceOn } from "../editing/advice.ts";
import { paths } from "../paths.ts";
import { draftOf } from "../quiz/draft/draft.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import { writtenId } from "../quiz/written-id.ts";
import { beginQuiz } from "./editor/begin.ts";
import type { EditorContext } from "./editor/editable.ts";
import { pageIn, readFormAndFile } from "./form.ts";
import { largestFile, readable, readImport } from "./import-form.ts";
import { shownOf } from "./import-preview.ts";
import { mayMake, tooManyMade } from "./pace.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";

const choosing = { target: null, formats: readable, largest: largestFile };

/**
 * Questions from other programs' files: chosen, looked over, made a set. What was brought is kept in the form itself
 * from one look to the next, so that nothing of it is stored until somebody makes a set of it.
 */
export const importRoutes = new Hono<Online>()
  .get(paths.newImport(), (c) => render(c, importPage({ draft: nanoid(), ...choosing, ...untouched })))
  .get(paths.imports(), (c) => c.redirect(paths.newImport(), 303))
  .post(paths.imports(), async (c) => {
    const { form, file } = await readFormAndFile(c, "file");
    const draft = pageIn(form, "draft") ?? nanoid();
    const sent = await readImport(form, file);
    if (sent.problems !== undefined) {
      if (sent.text !== undefined) form.set("text", sent.text);
      return render(c, importPage({ draft, ...choosing, typed: form, problems: sent.problems }), 422);
    }
    const { reading } = sent.brought;
    const { title, problems } = titleIn(form, reading.quiz?.title ?? "");
    if (form.has("make") && reading.quiz !== undefined && problems.length === 0) {
      if (mayMake(c)) return makeSet(c, draft, { ...reading.set, title });
      problems.push({ field: "title", message: tooManyMade });
    }
    const questions = reading.quiz === undefined ? [] : reading.set.questions;
    const notices = reading.quiz === undefined ? reading.faults : reading.warnings;
    const shown = { ...shownOf(sent.brought, notices), draft, target: null, name: sent.name, title, questions };
    return render(
      c,
      previewPage({ ...shown, typed: form, problems }),
      questions.length === 0 || problems.length > 0 ? 422 : 200,
    );
  });

const longestTitle = 300;

/** The title that was typed; the set's own where none was. */
function titleIn(form: URLSearchParams, own: string): { title: string; problems: Problem[] } {
  const typed = (form.get("title") ?? "").replace(/\s+/g, " ").trim();
  const { length } = typed;
  const message = `This title has ${length} letters; ${longestTitle} is the most.`;
  return { title: typed || own, problems: length > longestTitle ? [{ field: "title", message }] : [] };
}

/** A draft with all of the questions, which nobody sees until it is published. */
async function makeSet(c: EditorContext, page: string, set: QuestionSet) {
  const id = await writtenId([page, "import", JSON.stringify(set)]);
  const draft = draftOf({ ...set, id });
  const article = set.article?.text ?? null;
  const items = draft.items.map((item) => ({ ...item, advice: adviceOn(item.question, article) }));
  await beginQuiz(c, page, { draft: { ...draft, items } });
  return c.redirect(paths.editor(id), 303);
}
