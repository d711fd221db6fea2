import { Hono } from "hono";
import { nanoid } from "nanoid";
import { attemptArticlePage } from "../../views/article.tsx";
import { quizPage } from "../../views/quiz.tsx";
import { resultPage } from "../../views/result.tsx";
import { paths } from "../paths.ts";
import { isTold, missedIn, nextNumber } from "../quiz/attempt.ts";
import { begin, type Wishes } from "../quiz/begin.ts";
import { kindNames } from "../quiz/kinds/index.ts";
import { type AttemptBegun, summaryOf } from "../quiz/learner.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { addressOf } from "./address.ts";
import { type Found, findAttempt } from "./attempt.ts";
import { isId, readForm } from "./form.ts";
import type { LearnerContext, Ports } from "./ports.ts";
import { render, renderTrouble } from "./render.tsx";

export const attemptRoutes = new Hono<Ports>()
  .get(paths.attempts(), (c) => c.redirect(paths.scores(), 303))
  .post(paths.attempts(), async (c) => {
    const form = await readForm(c);
    const quiz = await c.var.quizzes.find(form.get("quiz") ?? "");
    if (quiz === null) return c.notFound();
    const earlier = form.get("after");
    return earlier === null ? beginAnew(c, quiz, form) : beginAgain(c, quiz, form, earlier);
  })
  .get(paths.attempt(":attempt"), async (c) => {
    const found = await findAttempt(c, c.req.param("attempt"));
    if (found === null) return renderTrouble(c, "otherBrowser", 404);
    const next = nextNumber(found.attempt);
    const { attempt } = found.attempt;
    return c.redirect(next === null ? paths.result(attempt) : paths.question(attempt, next), 303);
  })
  .get(paths.result(":attempt"), async (c) => {
    const found = await findAttempt(c, c.req.param("attempt"));
    if (found === null) return renderTrouble(c, "otherBrowser", 404);
    if (!isTold(found.attempt)) return c.redirect(paths.attempt(found.attempt.attempt), 303);
    return showResult(c, found);
  })
  .get(paths.attemptArticle(":attempt"), async (c) => {
    const found = await findAttempt(c, c.req.param("attempt"));
    if (found === null) return renderTrouble(c, "otherBrowser", 404);
    const { article } = found.quiz;
    if (article === null) return c.notFound();
    if (!isTold(found.attempt)) return c.redirect(paths.article(found.quiz.id), 303);
    return render(c, () => attemptArticlePage({ ...found, article, from: Number(c.req.query("from")) }));
  });

/** How an attempt went. */
export function showResult(c: LearnerContext, found: Found) {
  return render(c, () => resultPage({ ...found, next: nanoid(), address: addressOf(c, found.quiz.id) }));
}

/** Begins with what was chosen on the quiz's page. */
async function beginAnew(c: LearnerContext, quiz: Quiz, form: URLSearchParams) {
  const attempt = attemptIn(form);
  const begun = begin(quiz, wishesIn(form, quiz), { attempt, seed: attempt, now: c.var.now });
  if (begun !== null) return enter(c, quiz, begun);
  const problems = [{ field: "kinds", message: "Choose at least one kind of question." }];
  return render(
    c,
    () => quizPage({ quiz, scores: undefined, attempt, address: addressOf(c, quiz.id), typed: form, problems }),
    422,
  );
}

/** Begins with the questions of an earlier attempt, or with those that were missed in it. */
async function beginAgain(c: LearnerContext, quiz: Quiz, form: URLSearchParams, earlier: string) {
  const found = await findAttempt(c, earlier);
  if (found === null) return renderTrouble(c, "otherBrowser", 404);
  // What was missed in an exam is told at its end.
  if (!isTold(found.attempt)) return c.redirect(paths.attempt(earlier), 303);
  const isMissed = form.get("only") === "missed";
  const only = isMissed ? missedIn(found.attempt) : found.attempt.questions.map((question) => question.id);
  // Practice taken again is practice still: it asks no more than what was missed.
  const practice = isMissed || found.attempt.practice;
  const attempt = attemptIn(form);
  const exam = isMissed ? undefined : found.attempt.exam;
  const begun = begin(quiz, { only, practice, exam }, { attempt, seed: attempt, now: c.var.now });
  return begun === null ? c.redirect(paths.quiz(quiz.id), 303) : enter(c, quiz, begun);
}

async function enter(c: LearnerContext, quiz: Quiz, begun: AttemptBegun) {
  await c.var.quizzes.keep(quiz);
  await c.var.learner.append(begun);
  return c.redirect(paths.attempt(begun.attempt), 303);
}

/** The id that the page gave to the attempt: the same form sent again begins nothing new. */
function attemptIn(form: URLSearchParams): string {
  const sent = form.get("attempt");
  return isId(sent) ? sent : nanoid();
}

function wishesIn(form: URLSearchParams, quiz: Quiz): Wishes {
  const length = Number(form.get("length"));
  const isChosen = summaryOf(quiz).kinds.length > 1;
  return {
    length: Number.isInteger(length) && length > 0 ? length : undefined,
    exam: form.get("mode") === "exam" || undefined,
    // The page of a quiz of one kind leaves nothing to choose.
    kinds: isChosen ? kindNames.filter((kind) => form.getAll("kinds").includes(kind)) : undefined,
  };
}
