import { Hono } from "hono";
import { nanoid } from "nanoid";
import { newQuizPage } from "../../views/new-quiz.tsx";
import { untouched } from "../../views/parts/field.tsx";
import { paths } from "../paths.ts";
import { pageIn, readFormAndFile } from "../routes/form.ts";
import { render, renderTrouble } from "../routes/render.tsx";
import { decode } from "../web/decode.ts";
import type { OnDevice } from "./app.ts";

/**
 * Where an article is pasted, without a network. The quiz itself is written in a worker of the page (`writer.ts`), which a
 * service worker cannot start: what was sent comes back in its form, and the page goes on from there by itself.
 */
export const newQuizRoutes = new Hono<{ Bindings: OnDevice }>()
  .get(paths.newQuiz(), (c) =>
    c.env.canWrite ? render(c, newQuizPage({ draft: nanoid(), ...untouched })) : renderTrouble(c, "offline", 503),
  )
  .post(paths.quizzes(), async (c) => {
    const { form, file } = await readFormAndFile(c, "file");
    // A browser cannot fill in a file again: what it held stays in the form as text.
    if (file !== null) form.set("text", decode(new Uint8Array(await file.arrayBuffer())));
    const draft = pageIn(form, "draft") ?? nanoid();
    return render(c, newQuizPage({ draft, typed: form, problems: [], isUnsent: true }), 503);
  });
