import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { languageDetector } from "hono/language";
import { usual } from "../../views/words/catalogues.ts";
import { askable, type Language } from "../../views/words/languages.ts";
import { paths } from "../paths.ts";
import { readForm } from "./form.ts";
import type { Online } from "./session.ts";

/** What keeps the language that was chosen by hand. */
export const languageCookie = "language";
/** Browsers keep a cookie for 400 days at most. */
const days400 = 400 * 24 * 60 * 60;

/** The language of a request: the one that was chosen by hand, else the one its browser likes best of those there are. */
export const inOwnLanguage = languageDetector({
  order: ["cookie", "header"],
  lookupCookie: languageCookie,
  supportedLanguages: askable,
  fallbackLanguage: usual,
  caches: false,
});

/** Where another language is chosen, at the foot of every page. */
export const languageRoutes = new Hono<Online>()
  .get(paths.language(), (c) => c.redirect(paths.home(), 303))
  .post(paths.language(), async (c) => {
    const sent = (await readForm(c)).get("language");
    const chosen = askable.find((language): language is Language => language === sent);
    if (chosen !== undefined) {
      const secure = new URL(c.req.url).protocol === "https:";
      const options = { path: "/", httpOnly: true, secure, sameSite: "Lax", maxAge: days400 } as const;
      setCookie(c, languageCookie, chosen, options);
    }
    return c.redirect(pageBefore(c.req.header("Referer"), c.req.url), 303);
  });

/** The page on which the form stood; the front page where nobody tells, or where it is not one of ours. */
function pageBefore(referer: string | undefined, here: string): string {
  const from = URL.parse(referer ?? "");
  return from === null || from.origin !== new URL(here).origin ? paths.home() : from.pathname + from.search;
}
