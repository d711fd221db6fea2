import { Hono } from "hono";
import { nanoid } from "nanoid";
import { newQuizPage } from "../../views/new-quiz.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { withoutHeadline } from "../formats/article/headline.ts";
import { readArticle } from "../formats/article/index.ts";
import { makeQuiz } from "../objects/stores.ts";
import { paths } from "../paths.ts";
import { draftOf } from "../quiz/draft/draft.ts";
import { editKeyOf, hashOfKey } from "../quiz/edit-key.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits } from "../quiz/question-set.ts";
import { writtenId } from "../quiz/written-id.ts";
import { writeQuiz } from "../writing/article-quiz.ts";
import { unfitWords } from "../writing/unfit.ts";
import { shelve } from "./editor/editable.ts";
import { isId, readForm } from "./form.ts";
import { type Draft, readDraft } from "./new-quiz-form.ts";
import { render } from "./render.tsx";
import type { Online } from "./session.ts";

/** The longest article in UTF-8, where a character may take three bytes, and the form around it. */
export const largestArticleBody = 3 * limits.articleCharacters + 64 * 1024;

export const newQuizRoutes = new Hono<Online>()
  .get(paths.newQuiz(), (c) => render(c, newQuizPage({ draft: nanoid(), ...untouched })))
  .post(paths.quizzes(), async (c) => {
    const form = await readForm(c);
    const sent = form.get("draft");
    const draft = isId(sent) && sent.length >= 21 ? sent : nanoid();
    const refuse = (problems: Problem[]) => render(c, newQuizPage({ draft, typed: form, problems }), 422);
    const read = readDraft(form);
    if (read.problems !== undefined) return refuse(read.problems);
    const written = await writeQuizOf(read.draft, draft);
    if (written.unfit !== undefined) {
      const field = written.unfit === "kinds" ? "kinds" : "text";
      return refuse([{ field, message: unfitWords[written.unfit] }]);
    }
    const { quiz, set } = written;
    const key = await editKeyOf(draft, quiz.id);
    const first = draftOf(set);
    await makeQuiz(c.env, { draft: first, hash: await hashOfKey(key), quiz, at: c.var.now });
    await shelve(c, { draft: first, key });
    return c.redirect(paths.quiz(quiz.id), 303);
  });

/** The quiz that a draft asks for. The id of the page that it was typed into keeps the quiz's own from being guessed. */
async function writeQuizOf({ title, text, questions, kinds }: Draft, page: string) {
  const found = readArticle(text);
  const named = title ?? found.title;
  const article = { ...found, title: named, text: withoutHeadline(found.text, named) };
  const id = await writtenId([page, named, text, String(questions), ...kinds]);
  return writeQuiz(article, { id, title: named, questions, kinds });
}
