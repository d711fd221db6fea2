import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { asset } from "./parts/asset.ts";

/**
 * A whole document: the frame that all pages share, around one of them. A class is never offline, and says for itself when
 * it has lost its way.
 */
export function Document({ page }: { page: Page }) {
  return (
    <>
      {raw("<!doctype html>")}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>{titleOf(page)}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="description" content="Quizzes in which every answer shows the sentence that proves it." />
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
        <body data-later={page.files?.includes("classroom.js") ? undefined : asset("offline.js")}>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <Header />
          <main id="main">{page.main}</main>
          <p id="status" class="unseen" role="status" data-first={page.status} />
          <p id="alert" class="alert" role="alert" hidden />
          <Footer />
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
      <nav aria-label="Site">
        <a href={paths.home()}>Quizzes</a>
        <a href={paths.scores()}>My scores</a>
      </nav>
    </header>
  );
}

function Footer(): Child {
  return (
    <footer class="site">
      <p>
        <sup aria-hidden="true">1</sup> Every answer shows the sentence that proves it. No account, no tracking: your
        answers belong to this browser. <a href={paths.yours()}>See, take along or delete them</a>
      </p>
    </footer>
  );
}
