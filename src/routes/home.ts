import { Hono } from "hono";
import { home } from "../../views/home.tsx";
import { paths } from "../paths.ts";
import { replay } from "../quiz/attempt.ts";
import { scoresByQuiz } from "../quiz/scores.ts";
import { shelfOf } from "../quiz/shelf.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

export const homeRoutes = new Hono<Ports>().get(paths.home(), async (c) => {
  const { learner, quizzes } = c.var;
  const [listed, events] = await Promise.all([quizzes.list(), learner.list()]);
  return render(c, home({ quizzes: listed, scores: scoresByQuiz(replay(events)), shelf: shelfOf(events) }));
});
