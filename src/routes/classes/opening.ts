import { Hono } from "hono";
import { nanoid } from "nanoid";
import { newClassPage } from "../../../views/class/new.tsx";
import { untouched } from "../../../views/parts/field.tsx";
import { classCodeOf } from "../../live/code.ts";
import type { ClassOpened } from "../../live/events.ts";
import { readLength, readSettings } from "../../live/settings-form.ts";
import { paths } from "../../paths.ts";
import { begin } from "../../quiz/begin.ts";
import { editKeyOf, hashOfKey } from "../../quiz/edit-key.ts";
import { isId, readForm } from "../form.ts";
import { mayMake, refusePace } from "../pace.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { keepTeacherKey } from "./found.ts";

const day = 24 * 60 * 60 * 1000;

/** To open a class on a quiz. */
export const openingRoutes = new Hono<Online>()
  .get(paths.newClass(":quiz"), async (c) => {
    const quiz = await c.var.quizzes.find(c.req.param("quiz"));
    return quiz === null ? c.notFound() : render(c, newClassPage({ quiz, page: nanoid(), ...untouched }));
  })
  .get(paths.quizClasses(":quiz"), (c) => c.redirect(paths.newClass(c.req.param("quiz")), 303))
  .post(paths.quizClasses(":quiz"), async (c) => {
    const [quiz, form] = await Promise.all([c.var.quizzes.find(c.req.param("quiz")), readForm(c)]);
    if (quiz === null) return c.notFound();
    const sent = form.get("page");
    // The code and the teacher's key are made of this id: the same form sent again opens no second class.
    const page = isId(sent) && sent.length >= 21 ? sent : nanoid();
    const { settings, problems } = readSettings(form, c.var.now);
    if (settings === undefined) return render(c, newClassPage({ quiz, page, typed: form, problems }), 422);
    if (!mayMake(c)) return refusePace(c, 3600);
    const key = await editKeyOf(page, `class ${quiz.id}`);
    const hash = await hashOfKey(key);
    const { host } = new URL(c.req.url);
    const chosen = begin(
      quiz,
      { length: readLength(form, quiz.questions.length) },
      { attempt: page, seed: page, now: c.var.now },
    );
    const questions = chosen?.questions ?? [];
    for (let attempt = 0; ; attempt++) {
      const code = await classCodeOf(page, attempt);
      const { id, revision, title } = quiz;
      const seed = `${code}-${page.slice(-8)}`;
      const opened: ClassOpened = {
        ...{ type: "class-opened", at: c.var.now, code, quiz: id, revision, title, seed, questions, settings },
      };
      if (!(await c.env.CLASSES.getByName(code).open(opened, quiz, hash, host))) continue;
      const until = Math.max(c.var.now, settings.until ?? 0) + settings.days * day;
      await c.var.learner.append({ type: "class-shelved", class: code, at: c.var.now, title, quiz: id, key, until });
      keepTeacherKey(c, code, key);
      return c.redirect(paths.board(code), 303);
    }
  });
