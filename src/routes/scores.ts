import { Hono } from "hono";
import { scoresPage } from "../../views/scores.tsx";
import { paths } from "../paths.ts";
import { replay } from "../quiz/attempt.ts";
import { scoresByQuiz } from "../quiz/scores.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

export const scoreRoutes = new Hono<Ports>().get(paths.scores(), async (c) => {
  const scores = scoresByQuiz(replay(await c.var.learner.list()));
  return render(c, () => scoresPage({ scores, done: c.req.query("done") }));
});
