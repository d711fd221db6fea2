import { type Context, Hono } from "hono";
import { studyPage } from "../../views/study.tsx";
import { studyFormats } from "../formats/study/index.ts";
import { paths } from "../paths.ts";
import type { Study } from "../study/study.ts";
import type { Article } from "../text/article.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** What helps to learn a quiz's article. It is made of the article alone, and knows nothing of questions and keys. */
export const studyRoutes = new Hono<Ports>()
  .get(paths.study(":quiz"), async (c) => {
    const quiz = await c.var.quizzes.find(c.req.param("quiz"));
    if (quiz === null || quiz.article === null) return c.notFound();
    const back = { href: paths.quiz(quiz.id), to: "quiz" } as const;
    const study = await c.var.study(quiz.article);
    return showStudy(c, { quiz, article: quiz.article, study, back, isPublished: true });
  })
  .get(paths.studyFile(":quiz", ":format"), async (c) => {
    const quiz = await c.var.quizzes.find(c.req.param("quiz"));
    if (quiz === null || quiz.article === null) return c.notFound();
    return sendStudy(c, quiz.id, quiz.article, await c.var.study(quiz.article));
  });

type Shown = Omit<Parameters<typeof studyPage>[0], "aid" | "formats"> & { article: Article };

/** The page with an article's aids; of one sort alone, where the address asks for it. */
export function showStudy(c: Context, shown: Shown) {
  return render(c, () => studyPage({ ...shown, formats: studyFormats, aid: c.req.query("aid") }));
}

/** The aids as a file, in the format that the address names. */
export function sendStudy(c: Context, quiz: string, { title }: Article, study: Study) {
  const format = studyFormats.find(({ name }) => name === c.req.param("format"));
  if (format === undefined) return c.notFound();
  const name = format.cardsOnly ? `flashcards-${format.name}` : "study";
  return c.body(format.write(study, title), 200, {
    "Content-Type": `${format.mediaType}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${quiz}-${name}${format.extension}"`,
    "Cache-Control": "private, no-store",
  });
}
