import { Hono } from "hono";
import { nanoid } from "nanoid";
import { attemptArticlePage } from "../../views/article.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { troubles } from "../../views/problem.tsx";
import { answeredQuestion, openQuestion } from "../../views/question.tsx";
import { quizPage } from "../../views/quiz.tsx";
import { resultPage } from "../../views/result.tsx";
import { paths } from "../paths.ts";
import { type Attempt, missedIn, nextNumber, replay } from "../quiz/attempt.ts";
import { begin, type Wishes } from "../quiz/begin.ts";
import { kindNames, type Question, taskOf } from "../quiz/kinds/index.ts";
import type { ResponseGiven } from "../quiz/learner.ts";
import { type Quiz, questionOf } from "../quiz/quiz.ts";
import { respond } from "../quiz/respond.ts";
import { isId, readForm } from "./form.ts";
import type { LearnerContext, Ports } from "./ports.ts";
import { isFragment, render, renderTrouble } from "./render.tsx";

export const attemptRoutes = new Hono<Ports>()
  .post(paths.attempts(), async (c) => {
    const form = await readForm(c);
    const quiz = await c.var.quizzes.find(form.get("quiz") ?? "");
    if (quiz === null) return c.notFound();
    const sent = form.get("attempt");
    const attempt = isId(sent) ? sent : nanoid();
    const begun = begin(quiz, await wishesIn(form, c), { attempt, seed: attempt, now: c.var.now });
    if (begun === null) {
      const problems = [{ field: "kinds", message: "Choose at least one kind of question." }];
      return render(c, quizPage({ quiz, scores: undefined, attempt, typed: form, problems }), 422);
    }
    await c.var.quizzes.keep(quiz);
    await c.var.learner.append(begun);
    return c.redirect(paths.attempt(attempt), 303);
  })
  .get(paths.attempt(":attempt"), async (c) => {
    const found = await findAttempt(c);
    if (found === null) return renderTrouble(c, troubles.otherBrowser, 404);
    const next = nextNumber(found.attempt);
    const { attempt } = found.attempt;
    return c.redirect(next === null ? paths.result(attempt) : paths.question(attempt, next), 303);
  })
  .get(paths.question(":attempt", ":number{[0-9]+}"), async (c) => {
    const found = await findAttempt(c);
    if (found === null) return renderTrouble(c, troubles.otherBrowser, 404);
    return showQuestion(c, found, Number(c.req.param("number")));
  })
  .post(paths.responses(":attempt"), async (c) => {
    const [found, form] = await Promise.all([findAttempt(c), readForm(c)]);
    if (found === null) return renderTrouble(c, troubles.otherBrowser, 404);
    return takeResponse(c, found, form);
  })
  .get(paths.result(":attempt"), async (c) => {
    const found = await findAttempt(c);
    if (found === null) return renderTrouble(c, troubles.otherBrowser, 404);
    const address = new URL(paths.quiz(found.quiz.id), c.req.url).href;
    return render(c, resultPage({ ...found, next: nanoid(), address }));
  })
  .get(paths.attemptArticle(":attempt"), async (c) => {
    const found = await findAttempt(c);
    if (found === null) return renderTrouble(c, troubles.otherBrowser, 404);
    const { article } = found.quiz;
    return article === null ? c.notFound() : render(c, attemptArticlePage({ ...found, article }));
  });

type Found = { quiz: Quiz; attempt: Attempt };

/** The attempt in the address, if it is this learner's, with the revision of the quiz that it was begun with. */
async function findAttempt(c: LearnerContext): Promise<Found | null> {
  const id = c.req.param("attempt");
  if (!isId(id)) return null;
  const [attempt] = replay(await c.var.learner.list(id));
  if (attempt === undefined) return null;
  const quiz = await c.var.quizzes.find(attempt.quiz, attempt.revision);
  if (quiz === null) throw new Error(`revision ${attempt.revision} of quiz ${attempt.quiz} was not kept`);
  return { quiz, attempt };
}

/** What was chosen on the quiz's page, or by the buttons at the end of an earlier attempt. */
async function wishesIn(form: URLSearchParams, c: LearnerContext): Promise<Wishes> {
  const earlier = form.get("after");
  if (isId(earlier)) {
    const [attempt] = replay(await c.var.learner.list(earlier));
    if (attempt !== undefined) {
      return { only: form.get("only") === "missed" ? missedIn(attempt) : attempt.questions.map(({ id }) => id) };
    }
  }
  const length = Number(form.get("length"));
  return {
    length: Number.isInteger(length) && length > 0 ? length : undefined,
    kinds: kindNames.filter((kind) => form.getAll("kinds").includes(kind)),
  };
}

/** The question at a number: told if it was answered, open if it is next; what comes later waits its turn. */
function showQuestion(c: LearnerContext, { quiz, attempt }: Found, number: number) {
  const id = attempt.questions[number - 1]?.id;
  const question = id === undefined ? undefined : questionOf(quiz, id);
  if (question === undefined) return c.notFound();
  const given = attempt.responses.get(question.id);
  const next = nextNumber(attempt);
  if (given === undefined && next !== null && next < number) {
    return c.redirect(paths.question(attempt.attempt, next), 303);
  }
  return given === undefined
    ? render(
        c,
        openQuestion({ attempt, number, task: taskOf(question, attempt.seed), response: nanoid(), ...untouched }),
      )
    : render(c, answeredQuestion(told(quiz, attempt, question, given)));
}

/** Takes the answer in a form. What was answered before stays; the same form sent again gets the same outcome. */
async function takeResponse(c: LearnerContext, { quiz, attempt }: Found, form: URLSearchParams) {
  const question = questionOf(quiz, form.get("question") ?? "");
  const number = attempt.questions.findIndex(({ id }) => id === question?.id) + 1;
  if (question === undefined || number === 0) return renderTrouble(c, troubles.malformed, 422);
  const sent = form.get("response");
  const id = isId(sent) ? sent : nanoid();
  const { event, problems } = respond(quiz, attempt, question.id, form, { id, now: c.var.now });
  const earlier = attempt.responses.get(question.id);
  if (event === undefined && earlier === undefined) {
    const task = taskOf(question, attempt.seed);
    return render(c, openQuestion({ attempt, number, task, response: id, typed: form, problems }), 422);
  }
  const kept = earlier ?? (await c.var.learner.append(event as ResponseGiven));
  if (!isFragment(c)) return c.redirect(paths.verdict(attempt.attempt, number), 303);
  const after = { ...attempt, responses: new Map(attempt.responses).set(question.id, kept) };
  c.header("HX-Replace-Url", paths.question(attempt.attempt, number));
  return render(c, answeredQuestion({ ...told(quiz, after, question, kept), again: kept.id !== id }));
}

function told(quiz: Quiz, attempt: Attempt, question: Question, given: ResponseGiven) {
  const number = attempt.questions.findIndex(({ id }) => id === question.id) + 1;
  return { quiz, attempt, number, question, task: taskOf(question, attempt.seed), given };
}
