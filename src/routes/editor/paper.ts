import { Hono } from "hono";
import { paperPage } from "../../../views/paper.tsx";
import { paths } from "../../paths.ts";
import { soundPart } from "../../quiz/draft/sound.ts";
import { paperOf, paperVersions } from "../../quiz/paper.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { findEditable } from "./editable.ts";

/** A quiz on paper: whoever holds its key gets the draft as it stands, with the answers; everybody else what is published. */
export const paperRoutes = new Hono<Online>().get(paths.paper(":quiz"), async (c) => {
  const editable = await findEditable(c, c.req.param("quiz"));
  const sound = editable === null ? null : await soundPart(editable.draft);
  const quiz = sound?.quiz ?? (await c.var.quizzes.find(c.req.param("quiz")));
  if (quiz === null) return c.notFound();
  const version = paperVersions.find((name) => name === c.req.query("version")) ?? "A";
  return render(
    c,
    paperPage({
      quiz,
      version,
      items: paperOf(quiz, version),
      withKey: editable !== null,
      left: [...(sound?.unsound.values() ?? [])],
    }),
  );
});
