import { Hono } from "hono";
import { nanoid } from "nanoid";
import { articlePage } from "../../views/article.tsx";
import { quizPage } from "../../views/quiz.tsx";
import { paths } from "../paths.ts";
import { replay } from "../quiz/attempt.ts";
import { scoresByQuiz } from "../quiz/scores.ts";
import { shelfOf } from "../quiz/shelf.ts";
import { isWrittenId } from "../quiz/written-id.ts";
import type { Span } from "../text/spans.ts";
import { addressOf } from "./address.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

export const quizRoutes = new Hono<Ports>()
  .use(`${paths.quiz(":quiz")}/*`, async (c, next) => {
    await next();
    // Whoever made a quiz chose whom to give its address to: no search engine was among them.
    if (isWrittenId(c.req.param("quiz"))) c.header("X-Robots-Tag", "noindex");
  })
  .get(paths.quiz(":quiz"), async (c) => {
    const { learner, quizzes } = c.var;
    const [quiz, events] = await Promise.all([quizzes.find(c.req.param("quiz")), learner.list()]);
    const shelved = shelfOf(events).find((one) => one.quiz === c.req.param("quiz"));
    if (quiz === null) return shelved?.key === undefined ? c.notFound() : c.redirect(paths.editor(shelved.quiz), 303);
    const scores = scoresByQuiz(replay(events)).find((candidate) => candidate.quiz === quiz.id);
    return render(c, () => quizPage({ quiz, scores, attempt: nanoid(), address: addressOf(c, quiz.id), shelved }));
  })
  .get(paths.article(":quiz"), async (c) => {
    const quiz = await c.var.quizzes.find(c.req.param("quiz"));
    if (quiz === null || quiz.article === null) return c.notFound();
    const { article } = quiz;
    return render(c, () => articlePage({ quiz, article, followed: stretchIn(article.text, c.req.query("at")) }));
  });

/** The stretch of a text that an address names by its offsets, if it is one. */
function stretchIn(text: string, at = ""): Span | undefined {
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(at)?.map(Number) ?? [];
  return start !== undefined && end !== undefined && start < end && end <= text.length ? { start, end } : undefined;
}
