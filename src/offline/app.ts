import { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";
import { usual } from "../../views/words/catalogues.ts";
import type { LearnerStore, QuizStore } from "../quiz/learner.ts";
import { learnerRoutes } from "../routes/learner.ts";
import type { Ports } from "../routes/ports.ts";
import { renderTrouble } from "../routes/render.tsx";
import { security } from "../routes/security.ts";
import type { Study } from "../study/study.ts";
import type { Article } from "../text/article.ts";
import { newQuizRoutes } from "./new-quiz.ts";

/** What a request to the offline app is answered from. */
export type OnDevice = {
  learner: LearnerStore;
  quizzes: QuizStore;
  study: (article: Article) => Study;
  now: number;
  zone: string;
  /** Whether the writer of quizzes is here. */
  canWrite: boolean;
};

/** The site on a device: the learner's routes and pages, as the Worker serves them, and no others. */
export const offlineApp = new Hono<Ports & { Bindings: OnDevice }>();

offlineApp.use(security);
offlineApp.use(async (c, next) => {
  const { learner, quizzes, study, now, zone } = c.env;
  c.set("learner", learner);
  c.set("quizzes", quizzes);
  c.set("study", study);
  c.set("now", now);
  c.set("zone", () => zone);
  c.set("language", usual);
  await next();
  // Whether there is such a thing, only the server knows.
  if (c.res.status === 404 || c.res.status === 410) c.res = await renderTrouble(c, "offline", 503);
});
// Before the others: no quiz is called “new”.
offlineApp.route("/", newQuizRoutes);
offlineApp.route("/", learnerRoutes);
offlineApp.notFound((c) => renderTrouble(c, "offline", 503));
offlineApp.onError((_, c) => renderTrouble(c, "offline", 503));

const served = new TrieRouter<true>();
for (const { method, path } of learnerRoutes.routes) if (method !== "ALL") served.add(method, path, true);

/** Whether the offline app has a route for a request. */
export function isServed(method: string, path: string): boolean {
  return served.match(method, path)[0].length > 0;
}
