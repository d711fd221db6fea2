import { Hono } from "hono";
import type { Online } from "../session.ts";
import { adviceRoutes } from "./advice.tsx";
import { draftedArticleRoutes } from "./article.ts";
import { copyRoutes } from "./copies.ts";
import { quizDeletionRoutes } from "./deletion.ts";
import { editorRoutes } from "./editor.ts";
import { fileRoutes } from "./files.ts";
import { draftImportRoutes } from "./imports.ts";
import { paperRoutes } from "./paper.ts";
import { draftedPartRoutes } from "./parts.ts";
import { publicationRoutes } from "./publications.ts";
import { draftedRoutes } from "./questions.ts";
import { shelfRoutes } from "./shelf.ts";
import { draftedStudyRoutes } from "./study.ts";
import { typingRoutes } from "./typing.ts";

/** Everything that only who holds a quiz's edit key can do; and how one comes to hold it. */
export const editingRoutes = new Hono<Online>();
for (const routes of [
  shelfRoutes,
  editorRoutes,
  draftedRoutes,
  adviceRoutes,
  typingRoutes,
  draftedArticleRoutes,
  draftedPartRoutes,
  draftImportRoutes,
  publicationRoutes,
  fileRoutes,
  copyRoutes,
  paperRoutes,
  draftedStudyRoutes,
  quizDeletionRoutes,
]) {
  editingRoutes.route("/", routes);
}
