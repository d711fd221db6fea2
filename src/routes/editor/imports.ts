import { Hono } from "hono";
import { nanoid } from "nanoid";
import { previewPage } from "../../../views/import/preview.tsx";
import { importPage } from "../../../views/import.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import { adviceOn } from "../../editing/advice.ts";
import type { Brought } from "../../formats/bring.ts";
import type { Notice } from "../../formats/format.ts";
import { paths } from "../../paths.ts";
import type { Written } from "../../quiz/draft/draft.ts";
import { joining } from "../../quiz/draft/joining.ts";
import { pageIn, readFormAndFile } from "../form.ts";
import { largestFile, readable, readImport } from "../import-form.ts";
import { shownOf } from "../import-preview.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { change } from "./change.ts";
import { type Editable, findEditable } from "./editable.ts";
import { refuseEditing } from "./show.ts";

/** Questions from other programs' files, for a draft that is there already. */
export const draftImportRoutes = new Hono<Online>()
  .get(paths.draftImports(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return refuseEditing(c);
    return render(c, importPage({ draft: nanoid(), ...choosingFor(editable), ...untouched }));
  })
  .post(paths.draftImports(":quiz"), async (c) => {
    const [editable, { form, file }] = await Promise.all([
      findEditable(c, c.req.param("quiz")),
      readFormAndFile(c, "file"),
    ]);
    if (editable === null) return refuseEditing(c);
    const page = pageIn(form, "draft") ?? nanoid();
    const choosing = choosingFor(editable);
    const sent = await readImport(form, file);
    if (sent.problems !== undefined) {
      if (sent.text !== undefined) form.set("text", sent.text);
      return render(c, importPage({ draft: page, ...choosing, typed: form, problems: sent.problems }), 422);
    }
    const { fitting, questions, notices } = await fittingOf(sent.brought, editable, page);
    if (form.has("make") && fitting.length > 0) {
      const article = editable.draft.article?.text ?? null;
      const added = fitting.map((question) => ({ question, advice: adviceOn(question, article) }));
      await change(editable, { type: "questions-added", questions: added });
      return c.redirect(paths.draftedCard(editable.quiz, fitting[0]?.id ?? ""), 303);
    }
    const shown = {
      ...shownOf(sent.brought, notices),
      draft: page,
      target: choosing.target,
      name: sent.name,
      questions,
    };
    return render(
      c,
      previewPage({ ...shown, title: "", typed: form, problems: [] }),
      questions.length === 0 ? 422 : 200,
    );
  });

function choosingFor({ quiz, draft }: Editable) {
  return { target: { quiz, title: draft.details.title }, formats: readable, largest: largestFile };
}

/** What of a file can join the draft: under new ids in `fitting`, as the file has it in `questions`. */
async function fittingOf({ reading }: Brought, { draft }: Editable, page: string) {
  if (reading.quiz === undefined) return { fitting: [], questions: [], notices: reading.faults };
  const { set, placeOf, warnings } = reading;
  const { fitting, misfits } = await joining(draft, set.questions, page);
  const refused = new Map(misfits.map(({ index, message }) => [index, message]));
  const told = [...refused].map(
    ([index, message]): Notice => ({
      ...placeOf(["questions", index]),
      message: `“${set.questions[index]?.stem}” is left out: ${message}`,
    }),
  );
  const questions: Written[] = set.questions.filter((_, index) => !refused.has(index));
  return { fitting, questions, notices: [...warnings, ...told] };
}
