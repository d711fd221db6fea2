import { Hono } from "hono";
import { paths } from "../../paths.ts";
import type { Online } from "../session.ts";
import { sendStudy, showStudy } from "../study.ts";
import { findEditable } from "./editable.ts";

/** The study aids of a draft, for whoever holds its key; everybody else is passed on to those of what is published. */
export const draftedStudyRoutes = new Hono<Online>()
  .get(paths.study(":quiz"), async (c, next) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return next();
    const { draft, published, quiz } = editable;
    if (draft.article === null) return c.notFound();
    const back = { href: paths.editor(quiz), to: "editor" } as const;
    const isPublished = published !== null && (draft.articleChanged ?? 0) <= published;
    const study = await c.var.study(draft.article);
    const { title, language } = draft.details;
    return showStudy(c, { quiz: { id: quiz, title, language }, article: draft.article, study, back, isPublished });
  })
  .get(paths.studyFile(":quiz", ":format"), async (c, next) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    if (editable === null) return next();
    const { article } = editable.draft;
    if (article === null) return c.notFound();
    return sendStudy(c, editable.quiz, article, await c.var.study(article));
  });
