import { Hono } from "hono";
import { nanoid } from "nanoid";
import { newQuizPage } from "../../views/new-quiz.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { paths } from "../paths.ts";
import { draftOf } from "../quiz/draft/draft.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits, questionSet } from "../quiz/question-set.ts";
import { writtenField, writtenId } from "../quiz/written-id.ts";
import { beginQuiz } from "./editor/begin.ts";
import type { EditorContext } from "./editor/editable.ts";
import { pageIn, readFormAndFile } from "./form.ts";
import { type Draft, readDraft } from "./new-quiz-form.ts";
import { mayMake, tooManyMade } from "./pace.ts";
import { quizOfDraft, titled } from "./quiz-of-draft.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";
import { fetchWebPage } from "./web-page.ts";

/** The longest article in UTF-8, where a character may take three bytes, the form around it, and questions that a device wrote. */
export const largestArticleBody = 3 * limits.articleCharacters + 128 * 1024;

export const newQuizRoutes = new Hono<Online>()
  .get(paths.newQuiz(), (c) => render(c, newQuizPage({ draft: nanoid(), ...untouched })))
  .post(paths.quizzes(), async (c) => {
    const { form, file } = await readFormAndFile(c, "file");
    const page = pageIn(form, "draft") ?? nanoid();
    const read = await readDraft(form, file, fetchWebPage);
    // A browser cannot fill in a file again: what it held stays in the form as text.
    if (file !== null && read.problems === undefined) form.set("text", read.draft.article?.text ?? "");
    const refuse = (problems: Problem[], status: 422 | 429 = 422) =>
      render(c, newQuizPage({ draft: page, typed: form, problems }), status);
    if (read.problems !== undefined) return refuse(read.problems);
    if (!mayMake(c)) return refuse([{ field: "text", message: tooManyMade }], 429);
    if (read.draft.byHand) return beginByHand(c, read.draft, page);
    const made = await quizOfDraft(read.draft, page, writtenIn(form));
    if (made.problem !== undefined) return refuse([made.problem]);
    await beginQuiz(c, page, { ...made, draft: draftOf(made.set) });
    // Attempts on the device keep this revision, also where the quiz was made before and has been changed since.
    if (form.has(writtenField)) await c.var.quizzes.keep(made.quiz);
    return c.redirect(paths.quiz(made.quiz.id), 303);
  });

/** The questions that a device wrote without a network, if it did. */
function writtenIn(form: URLSearchParams): unknown[] | undefined {
  try {
    const written: unknown = JSON.parse(form.get(writtenField) ?? "");
    return Array.isArray(written) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** A draft without a question, which nobody sees until there is one and it is published. */
async function beginByHand(c: EditorContext, { title, article }: Draft, page: string) {
  const named = title ?? article?.title ?? "";
  const id = await writtenId([page, "by hand", named, article?.text ?? ""]);
  const text = article === null ? undefined : questionSet.shape.article.parse(titled(article, named));
  await beginQuiz(c, page, { draft: draftOf({ id, title: named, language: "en", article: text, questions: [] }) });
  return c.redirect(paths.editor(id), 303);
}
