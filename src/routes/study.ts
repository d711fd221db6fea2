import { Hono } from "hono";
import { studyPage } from "../../views/study.tsx";
import { paths } from "../paths.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { type Study, studyOf } from "../study/study.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** What helps to learn a quiz's article. It is made of the article alone, and knows nothing of questions and keys. */
export const studyRoutes = new Hono<Ports>().get(paths.study(":quiz"), async (c) => {
  const quiz = await c.var.quizzes.find(c.req.param("quiz"));
  if (quiz === null || quiz.article === null) return c.notFound();
  return render(c, studyPage({ quiz, article: quiz.article, study: studyFor(quiz, quiz.article.text) }));
});

/** By quiz: to read an article takes 17 ms for a thousand words. */
const studied = new WeakMap<Quiz, Study>();

/** The study aids of a quiz's article. */
export function studyFor(quiz: Quiz, text: string): Study {
  const study = studied.get(quiz) ?? studyOf(text);
  studied.set(quiz, study);
  return study;
}
