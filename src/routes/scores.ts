import { Hono } from "hono";
import { scoresPage } from "../../views/scores.tsx";
import { paths } from "../paths.ts";
import { replay } from "../quiz/attempt.ts";
import { scoresByQuiz } from "../quiz/scores.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** What the page says after something was done that led here. */
const notes: Record<string, string> = {
  deleted: "Everything was deleted.",
  forgotten: "This device has forgotten your scores.",
  moved: "Your scores are here now, too.",
  restored: "What was in your file is here again.",
};

export const scoreRoutes = new Hono<Ports>().get(paths.scores(), async (c) => {
  const scores = scoresByQuiz(replay(await c.var.learner.list()));
  return render(c, scoresPage({ scores, note: notes[c.req.query("done") ?? ""] }));
});
