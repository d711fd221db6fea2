import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { asset } from "./parts/asset.ts";
import type { Script } from "./words/en/scripts.ts";
import { isWritten, type Language, languages, tongue, written } from "./words/languages.ts";
import { language, words } from "./words/spoken.ts";

/**
 * A whole document: the frame that all pages share, around one of them. A class is never offline, and says for itself when
 * it has lost its way. `chosen` is the language that the reader wants, which not every page is written in.
 */
export function Document({ page, chosen }: { page: Page; chosen: Language }) {
  const { direction } = tongue(language());
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language()} dir={direction === "ltr" ? undefined : direction}>
        <head>
          <meta charset="utf-8" />
          <title>{titleOf(page)}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="description" content={words().site.description} />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfaf5" />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#131210" />
          <meta
            name="htmx-config"
            content='{"includeIndicatorCSS":false,"noSwap":[204,304,"5xx"],"defaultTimeout":20000}'
          />
          {page.refresh === undefined ? null : (
            <noscript>
              <meta http-equiv="refresh" content={String(page.refresh)} />
            </noscript>
          )}
          <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
          <link rel="apple-touch-icon" href={asset("icon-180.png")} />
          <link rel="manifest" href={asset("footnote.webmanifest")} />
          <link rel="stylesheet" href={asset("footnote.css")} />
          <script src={asset("htmx.js")} defer />
          <script src={asset("behaviours.js")} defer />
          {page.files?.map((name) =>
            name.endsWith(".css") ? <link rel="stylesheet" href={asset(name)} /> : <script src={asset(name)} defer />,
          )}
        </head>
        <body
          data-later={page.files?.includes("classroom.js") ? undefined : asset("offline.js")}
          data-worker={isWritten(chosen) && chosen !== "en" ? paths.worker(chosen) : undefined}
          data-words={wordsForScripts(page)}
        >
          <a class="skip" href="#main">
            {words().site.skip}
          </a>
          <Header />
          <main id="main">{page.main}</main>
          <p id="status" class="unseen" role="status" data-first={page.status} />
          <p id="alert" class="alert" role="alert" hidden />
          <Footer chosen={chosen} />
        </body>
      </html>
    </>
  );
}

/** What is sent when only <main> is swapped: its new content, the new title, and what the status region is to say. */
export function Fragment({ page }: { page: Page }) {
  return (
    <>
      <title>{titleOf(page)}</title>
      {page.main}
      {page.status === undefined ? null : <data hidden data-status={page.status} />}
    </>
  );
}

function titleOf(page: Page): string {
  return `${page.title} · Footnote`;
}

function Header(): Child {
  return (
    <header class="site">
      <a class="wordmark" href={paths.home()}>
        Footnote<sup aria-hidden="true">1</sup>
      </a>
      <nav aria-label={words().site.nav}>
        <a href={paths.home()}>{words().site.quizzes}</a>
        <a href={paths.scores()}>{words().site.scores}</a>
      </nav>
    </header>
  );
}

function Footer({ chosen }: { chosen: Language }): Child {
  const { promise, privacy, yours } = words().site;
  return (
    <footer class="site">
      <p>
        <sup aria-hidden="true">1</sup> {promise} {privacy} <a href={paths.yours()}>{yours}</a>
      </p>
      <LanguageForm chosen={chosen} />
    </footer>
  );
}

/** The languages there are, each by its own name. */
function LanguageForm({ chosen }: { chosen: Language }) {
  return (
    <form method="post" action={paths.language()} class="languages">
      <label for="language">{words().site.language}</label>
      <select id="language" name="language" autocomplete="off">
        {written.map((code) => (
          <option value={code} lang={code === language() ? undefined : code} selected={code === chosen}>
            {languages[code].name}
          </option>
        ))}
      </select>
      <button type="submit" class="plain">
        {words().site.change}
      </button>
    </form>
  );
}

/** What the scripts of a page say, for a page that is not in English: English is what is written in them. */
function wordsForScripts({ files = [] }: Page): string | undefined {
  if (language() === "en") return undefined;
  const { scripts } = words();
  const inLater = files.includes("classroom.js") ? [] : (["offline.js"] as const);
  const needed = [...files, "behaviours.js", ...inLater].filter((name): name is Script => name in scripts);
  return JSON.stringify(Object.assign({}, ...needed.map((name) => scripts[name])));
}
