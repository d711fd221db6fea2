import { Hono } from "hono";
import { home } from "../../views/home.tsx";
import { type Filled, untouched } from "../../views/parts/field.tsx";
import { readClassCode } from "../live/code.ts";
import { paths } from "../paths.ts";
import { replay } from "../quiz/attempt.ts";
import { scoresByQuiz } from "../quiz/scores.ts";
import { shelfOf } from "../quiz/shelf.ts";
import { readCode } from "../quiz/written-id.ts";
import { agendaOf } from "../study/agenda.ts";
import type { LearnerContext, Ports } from "./ports.ts";
import { render } from "./render.tsx";

export const homeRoutes = new Hono<Ports>()
  .get(paths.home(), (c) => showHome(c, untouched))
  /** A code that was typed leads to its quiz, or to its class. */
  .get(paths.quizzes(), async (c) => {
    const code = c.req.query("code");
    if (code === undefined) return c.redirect(paths.home(), 303);
    if (readClassCode(code) !== null) return c.redirect(`${paths.join()}?code=${encodeURIComponent(code)}`, 303);
    const id = readCode(code);
    if (id !== null && (await c.var.quizzes.find(id)) !== null) return c.redirect(paths.quiz(id), 303);
    const message = code.trim() === "" ? "Type the code first." : "There is no quiz with this code. Check each letter.";
    return showHome(c, { typed: new URLSearchParams({ code }), problems: [{ field: "code", message }] });
  });

async function showHome(c: LearnerContext, filled: Filled) {
  const { learner, quizzes } = c.var;
  const [listed, events] = await Promise.all([quizzes.list(), learner.list()]);
  const zone = c.var.zone();
  const agenda = agendaOf(events, { zone, now: c.var.now });
  const scores = scoresByQuiz(replay(events));
  const page = () => home({ quizzes: listed, scores, shelf: shelfOf(events), agenda, zone, ...filled });
  return render(c, page, filled.problems.length > 0 ? 422 : 200);
}
