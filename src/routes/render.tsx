import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Document, Fragment } from "../../views/layout.tsx";
import type { Page } from "../../views/page.ts";
import { type Trouble, troublePage } from "../../views/problem.tsx";
import { usual } from "../../views/words/catalogues.ts";
import type { Language } from "../../views/words/languages.ts";
import { inLanguage, showing } from "../../views/words/spoken.ts";

/**
 * Answers with a page: whole, or only what goes into <main> when that is what htmx asked for. What is handed over as a
 * function is drawn in the reader's language; what is a page already is in English, its frame too.
 */
export function render(
  c: Context,
  page: Page | (() => Page),
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header("Vary", "HX-Request-Type");
  // Not even for the back button: a browser would show the open form of a question that was answered since.
  c.header("Cache-Control", "private, no-store");
  const chosen = languageOf(c);
  const html =
    typeof page === "function"
      ? inLanguage(chosen, () => drawn(c, page(), chosen))
      : inLanguage("en", () => drawn(c, page, chosen));
  return c.html(html, status);
}

/** Answers with a page that says what is wrong. */
export function renderTrouble(
  c: Context,
  trouble: Trouble,
  status: ContentfulStatusCode,
): Response | Promise<Response> {
  return render(c, () => troublePage(trouble), status);
}

/** Whether htmx asks for the content of one element rather than for a document. */
export function isFragment(c: Context): boolean {
  return c.req.header("HX-Request-Type") === "partial";
}

/** The reader's language; the usual one where a request is refused before anybody looked for it. */
export function languageOf(c: Context): Language {
  // hono takes it for any string; its detector gives none but those that it was told of.
  return (c.get("language") as Language | undefined) ?? usual;
}

/** The markup, made at once: what is drawn later would be in the language of another page. */
function drawn(c: Context, page: Page, chosen: Language): string {
  return showing(page.content, () =>
    String(isFragment(c) ? <Fragment page={page} /> : <Document page={page} chosen={chosen} />),
  );
}
