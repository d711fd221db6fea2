import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Trouble } from "../views/problem.tsx";
import { paths } from "./paths.ts";
import { classRoutes } from "./routes/classes/index.ts";
import { deckFileRoutes } from "./routes/deck-file.ts";
import { deletionRoutes } from "./routes/deletion.ts";
import { editingRoutes } from "./routes/editor/index.ts";
import { exchangeRoutes, largestExchange } from "./routes/exchanges.ts";
import { guideRoutes } from "./routes/guide.ts";
import { healthRoutes } from "./routes/health.ts";
import { largestImportBody } from "./routes/import-form.ts";
import { importRoutes } from "./routes/imports.ts";
import { keptSetRoutes } from "./routes/kept-sets.ts";
import { inOwnLanguage, languageRoutes } from "./routes/language.ts";
import { learnerRoutes } from "./routes/learner.ts";
import { largestArticleBody, newQuizRoutes } from "./routes/new-quiz.ts";
import { paced } from "./routes/pace.ts";
import { renderTrouble } from "./routes/render.tsx";
import { sameOrigin } from "./routes/same-origin.ts";
import { security } from "./routes/security.ts";
import { type Online, online } from "./routes/session.ts";
import { sharingRoutes } from "./routes/sharing.ts";
import { transferRoutes } from "./routes/transfers.ts";
import { largestRestoration, yourFileRoutes } from "./routes/your-file.ts";

/** Forms here are short, but for those that an article or a file is put into; whoever sends more is told so. */
const largestBody = 64 * 1024;
const refuseLarger = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => renderTrouble(c, "tooLarge", 413) });
const usual = refuseLarger(largestBody);
const forImports = refuseLarger(largestImportBody);
const article = refuseLarger(largestArticleBody);
const limits: Record<string, MiddlewareHandler> = {
  [paths.quizzes()]: article,
  [paths.restorations()]: refuseLarger(largestRestoration),
  [paths.exchanges()]: refuseLarger(largestExchange),
};

/** The site: what every request passes, then who answers it. */
export const app = new Hono<Online>();

app.use(security);
app.use(inOwnLanguage);
app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => refuse(c, methods) }));
app.use(sameOrigin);
app.use((c, next) => limitFor(c.req.path)(c, next));
app.use(online);
app.use(paced);

app.route("/", healthRoutes);
app.route("/", languageRoutes);
app.route("/", guideRoutes);
app.route("/", newQuizRoutes);
app.route("/", importRoutes);
app.route("/", editingRoutes);
app.route("/", classRoutes);
app.route("/", learnerRoutes);
app.route("/", sharingRoutes);
app.route("/", deckFileRoutes);
app.route("/", deletionRoutes);
app.route("/", transferRoutes);
app.route("/", yourFileRoutes);
app.route("/", exchangeRoutes);
app.route("/", keptSetRoutes);

app.notFound((c) => renderTrouble(c, "notFound", 404));

app.onError((error, c) => {
  if (!(error instanceof HTTPException)) {
    console.error(error);
    return renderTrouble(c, "failure", 500);
  }
  return renderTrouble(c, refusals[error.status] ?? "failure", error.status as 403);
});

/** What to say to those whose request was refused before it reached a page. */
const refusals: Record<number, Trouble> = {
  403: "notFromHere",
  410: "deleted",
  413: "tooLarge",
  422: "malformed",
};

function refuse(c: Context, methods: string[]) {
  c.header("Allow", methods.join(", "));
  return renderTrouble(c, "methodNotAllowed", 405);
}

/** How much may be sent to a page; to a draft's article or imports as much as to those that begin a set. */
function limitFor(path: string): MiddlewareHandler {
  if (path.endsWith("/editor/article")) return article;
  return path.endsWith(paths.imports()) ? forImports : (limits[path] ?? usual);
}
