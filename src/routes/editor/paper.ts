import { Hono } from "hono";
import { paperPage } from "../../../views/paper.tsx";
import { paths } from "../../paths.ts";
import { compileQuiz } from "../../quiz/compile.ts";
import { setOf } from "../../quiz/draft/draft.ts";
import { paperOf, paperVersions } from "../../quiz/paper.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { type Editable, findEditable } from "./editable.ts";

/** A quiz on paper: whoever holds its key gets the draft as it stands, with the answers; everybody else what is published. */
export const paperRoutes = new Hono<Online>().get(paths.paper(":quiz"), async (c) => {
  const editable = await findEditable(c, c.req.param("quiz"));
  const quiz = editable === null ? await c.var.quizzes.find(c.req.param("quiz")) : await drafted(editable);
  if (quiz === null) return c.notFound();
  const version = paperVersions.find((name) => name === c.req.query("version")) ?? "A";
  return render(c, paperPage({ quiz, version, items: paperOf(quiz, version), withKey: editable !== null }));
});

async function drafted({ draft }: Editable): Promise<Quiz> {
  const compiled = await compileQuiz(setOf(draft));
  if ("faults" in compiled) throw new Error(`draft ${draft.id} breaks a rule: ${JSON.stringify(compiled.faults)}`);
  return compiled.quiz;
}
