import { Hono } from "hono";
import { guidePage } from "../../views/guide.tsx";
import { paths } from "../paths.ts";
import type { Ports } from "./ports.ts";
import { render } from "./render.tsx";

/** The teacher's guide. */
export const guideRoutes = new Hono<Ports>().get(paths.guide(), (c) => render(c, guidePage()));
