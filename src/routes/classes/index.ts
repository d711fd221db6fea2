import { Hono } from "hono";
import type { Online } from "../session.ts";
import { boardRoutes } from "./board.ts";
import { deadlineRoutes } from "./deadline.ts";
import { joiningRoutes } from "./joining.ts";
import { keepingRoutes } from "./keeping.ts";
import { openingRoutes } from "./opening.ts";
import { phoneRoutes } from "./phone.ts";

/** A class taking a quiz together: to open one, to get in, what students see, what the teacher sees. */
export const classRoutes = new Hono<Online>();
for (const routes of [openingRoutes, joiningRoutes, phoneRoutes, boardRoutes, deadlineRoutes, keepingRoutes]) {
  classRoutes.route("/", routes);
}
