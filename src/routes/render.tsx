import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Document, Fragment } from "../../views/layout.tsx";
import type { Page } from "../../views/page.ts";
import { type Trouble, troublePage } from "../../views/problem.tsx";

/** Answers with a page: whole, or only what goes into <main> when that is what htmx asked for. */
export function render(c: Context, page: Page, status: ContentfulStatusCode = 200): Response | Promise<Response> {
  c.header("Vary", "HX-Request-Type");
  // Not even for the back button: a browser would show the open form of a question that was answered since.
  c.header("Cache-Control", "private, no-store");
  return c.html(isFragment(c) ? <Fragment page={page} /> : <Document page={page} />, status);
}

/** Answers with a page that says what is wrong. */
export function renderTrouble(
  c: Context,
  trouble: Trouble,
  status: ContentfulStatusCode,
): Response | Promise<Response> {
  return render(c, troublePage(trouble), status);
}

/** Whether htmx asks for the content of one element rather than for a document. */
export function isFragment(c: Context): boolean {
  return c.req.header("HX-Request-Type") === "partial";
}
