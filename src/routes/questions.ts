import { Hono } from "hono";
import { nanoid } from "nanoid";
import { untouched } from "../../views/parts/field.tsx";
import { answeredQuestion, openQuestion } from "../../views/question.tsx";
import { paths } from "../paths.ts";
import { isTold, nextNumber } from "../quiz/attempt.ts";
import { type Question, taskOf } from "../quiz/kinds/index.ts";
import type { ResponseGiven } from "../quiz/learner.ts";
import { questionOf } from "../quiz/quiz.ts";
import { attemptIn, type Found, findAttempt } from "./attempt.ts";
import { showResult } from "./attempts.ts";
import { isId, readForm } from "./form.ts";
import type { LearnerContext, Ports } from "./ports.ts";
import { isFragment, render, renderTrouble } from "./render.tsx";

export const questionRoutes = new Hono<Ports>()
  .get(paths.question(":attempt", ":number{[0-9]+}"), async (c) => {
    const found = await findAttempt(c, c.req.param("attempt"));
    if (found === null) return renderTrouble(c, "otherBrowser", 404);
    return showQuestion(c, found, Number(c.req.param("number")));
  })
  .get(paths.responses(":attempt"), (c) => c.redirect(paths.attempt(c.req.param("attempt")), 303))
  .post(paths.responses(":attempt"), async (c) => {
    const attempt = c.req.param("attempt");
    const form = await readForm(c);
    return isId(attempt) ? takeResponse(c, attempt, form) : renderTrouble(c, "otherBrowser", 404);
  });

/** The question at a number: told if it was answered, open if it is next; what comes later waits its turn. */
function showQuestion(c: LearnerContext, { quiz, attempt }: Found, number: number) {
  const id = attempt.questions[number - 1]?.id;
  const question = id === undefined ? undefined : questionOf(quiz, id);
  if (question === undefined) return c.notFound();
  const given = attempt.responses.get(question.id);
  if (given !== undefined && !isTold(attempt)) return c.redirect(paths.attempt(attempt.attempt), 303);
  if (given !== undefined) {
    const again = c.req.query("again") !== undefined;
    return render(c, () => answeredQuestion({ ...told({ quiz, attempt }, question, given), again }));
  }
  const next = nextNumber(attempt) ?? number;
  if (next < number) return c.redirect(paths.question(attempt.attempt, next), 303);
  const task = taskOf(question, attempt.seed);
  return render(c, () => openQuestion({ quiz, attempt, number, task, response: nanoid(), ...untouched }));
}

/** Takes the answer in a form. What was answered before stays; the same form sent again gets the same outcome. */
async function takeResponse(c: LearnerContext, to: string, form: URLSearchParams) {
  const sent = form.get("response");
  const id = isId(sent) ? sent : nanoid();
  const answer = { id, attempt: to, question: form.get("question") ?? "", at: c.var.now, form: form.toString() };
  const { events, problems } = await c.var.learner.respond(answer);
  const found = await attemptIn(c, events);
  if (found === null) return renderTrouble(c, "otherBrowser", 404);
  const { quiz, attempt } = found;
  const question = questionOf(quiz, answer.question);
  const number = attempt.questions.findIndex(({ id }) => id === question?.id) + 1;
  if (question === undefined || number === 0) return renderTrouble(c, "malformed", 422);
  const kept = attempt.responses.get(question.id);
  if (kept === undefined) {
    const task = taskOf(question, attempt.seed);
    return render(c, () => openQuestion({ quiz, attempt, number, task, response: id, typed: form, problems }), 422);
  }
  const again = kept.id !== id;
  if (attempt.exam && !(again && isTold(attempt))) return goOn(c, found);
  if (!isFragment(c)) {
    return c.redirect(again ? paths.repeated(attempt.attempt, number) : paths.verdict(attempt.attempt, number), 303);
  }
  c.header("HX-Replace-Url", paths.question(attempt.attempt, number));
  return render(c, () => answeredQuestion({ ...told(found, question, kept), again }));
}

/** In an exam an answer is followed by the next question, the last one by the result. */
function goOn(c: LearnerContext, found: Found) {
  const { attempt } = found.attempt;
  const next = nextNumber(found.attempt);
  const path = next === null ? paths.result(attempt) : paths.question(attempt, next);
  if (!isFragment(c)) return c.redirect(path, 303);
  c.header("HX-Replace-Url", path);
  return next === null ? showResult(c, found) : showQuestion(c, found, next);
}

function told({ quiz, attempt }: Found, question: Question, given: ResponseGiven) {
  const number = attempt.questions.findIndex(({ id }) => id === question.id) + 1;
  return { quiz, attempt, number, question, task: taskOf(question, attempt.seed), given };
}
