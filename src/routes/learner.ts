import { Hono } from "hono";
import { attemptRoutes } from "./attempts.ts";
import { flashcardRoutes } from "./flashcards.ts";
import { homeRoutes } from "./home.ts";
import type { Ports } from "./ports.ts";
import { questionRoutes } from "./questions.ts";
import { quizRoutes } from "./quizzes.ts";
import { reviewPlanRoutes } from "./review-plan.ts";
import { reviewRoutes } from "./reviews.ts";
import { scoreRoutes } from "./scores.ts";
import { studyRoutes } from "./study.ts";
import { yoursRoutes } from "./yours.ts";

/**
 * All that a learner alone does: to read, take, review, and see how it went. The Worker serves these routes over Durable
 * Objects, and the learner's own device over what it keeps, where there is no network (`src/offline/`).
 */
export const learnerRoutes = new Hono<Ports>()
  .route("/", homeRoutes)
  .route("/", quizRoutes)
  .route("/", studyRoutes)
  .route("/", flashcardRoutes)
  .route("/", reviewPlanRoutes)
  .route("/", reviewRoutes)
  .route("/", attemptRoutes)
  .route("/", questionRoutes)
  .route("/", scoreRoutes)
  .route("/", yoursRoutes);
