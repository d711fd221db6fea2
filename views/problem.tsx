import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import type { Words } from "./words/en/index.ts";
import { words } from "./words/spoken.ts";

/** What went wrong, by its name in the catalogues, which say what to do next. */
export type Trouble = keyof Words["problems"];

/** Where a trouble leads, beside the front page. */
const links: { [name in Trouble]?: () => string } = {
  otherBrowser: paths.transfers,
  noCard: paths.reviews,
  noKey: paths.shelf,
  noClass: paths.join,
  notLed: paths.classes,
};

/** A page that says what went wrong, and what to do next. */
export function troublePage(name: Trouble): Page {
  const { title, advice, ...more } = words().problems[name];
  const href = links[name]?.();
  return {
    title,
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{advice}</p>
        <p class="choices">
          {href === undefined || !("link" in more) ? null : (
            <a class="secondary" href={href}>
              {more.link}
            </a>
          )}
          <a class="primary" href={paths.home()}>
            {words().site.toQuizzes}
          </a>
        </p>
      </>
    ),
  };
}
