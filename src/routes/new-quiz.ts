import { Hono } from "hono";
import { nanoid } from "nanoid";
import { newQuizPage } from "../../views/new-quiz.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { withoutHeadline } from "../formats/article/headline.ts";
import { paths } from "../paths.ts";
import { draftOf } from "../quiz/draft/draft.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits, questionSet } from "../quiz/question-set.ts";
import { writtenId } from "../quiz/written-id.ts";
import type { Article } from "../text/article.ts";
import { writeQuiz } from "../writing/article-quiz.ts";
import { unfitWords } from "../writing/unfit.ts";
import { beginQuiz } from "./editor/begin.ts";
import type { EditorContext } from "./editor/editable.ts";
import { pageIn, readFormAndFile } from "./form.ts";
import { type Draft, readDraft } from "./new-quiz-form.ts";
import { mayMake, tooManyMade } from "./pace.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";

/** The longest article in UTF-8, where a character may take three bytes, and the form around it. */
export const largestArticleBody = 3 * limits.articleCharacters + 64 * 1024;

export const newQuizRoutes = new Hono<Online>()
  .get(paths.newQuiz(), (c) => render(c, newQuizPage({ draft: nanoid(), ...untouched })))
  .post(paths.quizzes(), async (c) => {
    const { form, file } = await readFormAndFile(c, "file");
    const page = pageIn(form, "draft") ?? nanoid();
    const read = await readDraft(form, file);
    // A browser cannot fill in a file again: what it held stays in the form as text.
    if (file !== null && read.problems === undefined) form.set("text", read.draft.article?.text ?? "");
    const refuse = (problems: Problem[], status: 422 | 429 = 422) =>
      render(c, newQuizPage({ draft: page, typed: form, problems }), status);
    if (read.problems !== undefined) return refuse(read.problems);
    if (!mayMake(c)) return refuse([{ field: "text", message: tooManyMade }], 429);
    if (read.draft.byHand) return beginByHand(c, read.draft, page);
    const written = await writeQuizOf(read.draft, page);
    if (written.unfit !== undefined) {
      const field = written.unfit === "kinds" ? "kinds" : "text";
      return refuse([{ field, message: unfitWords[written.unfit] }]);
    }
    await beginQuiz(c, page, { ...written, draft: draftOf(written.set) });
    return c.redirect(paths.quiz(written.quiz.id), 303);
  });

/** The quiz that a draft asks for. The id of the page that it was typed into keeps the quiz's own from being guessed. */
async function writeQuizOf({ title, article, questions, kinds }: Draft, page: string) {
  const found = article ?? { title: "", text: "" };
  const named = title ?? found.title;
  const id = await writtenId([page, named, found.text, String(questions), ...kinds]);
  return writeQuiz(titled(found, named), { id, title: named, questions, kinds });
}

/** A draft without a question, which nobody sees until there is one and it is published. */
async function beginByHand(c: EditorContext, { title, article }: Draft, page: string) {
  const named = title ?? article?.title ?? "";
  const id = await writtenId([page, "by hand", named, article?.text ?? ""]);
  const text = article === null ? undefined : questionSet.shape.article.parse(titled(article, named));
  await beginQuiz(c, page, { draft: draftOf({ id, title: named, language: "en", article: text, questions: [] }) });
  return c.redirect(paths.editor(id), 303);
}

/** The article under the quiz's title, which its page shows: the text does not begin with it once more. */
function titled(article: Article, title: string): Article {
  return { ...article, title, text: withoutHeadline(article.text, title) };
}
