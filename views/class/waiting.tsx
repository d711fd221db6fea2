import type { Child } from "hono/jsx";
import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { contentLang, words } from "../words/spoken.ts";

/** What a phone shows while there is nothing to do. */
export function Note({ heading, text, children }: { heading: string; text: string; children?: Child }) {
  return (
    <section class="waiting">
      <h1 tabindex={-1} autofocus>
        {heading}
      </h1>
      <p class="lead">{text}</p>
      {children}
    </section>
  );
}

/** The way on for who has no JavaScript; elsewhere the page changes by itself. */
export function Reload({ code }: { code: string }) {
  return (
    <noscript>
      <p>
        <a class="secondary" href={paths.class(code)}>
          {words().room.lookAgain}
        </a>
      </p>
    </noscript>
  );
}

/** After one's answer, or without one, until the teacher goes on. */
export function Waiting({ code, view }: { code: string; view: Extract<PhoneView, { show: "waiting" }> }) {
  const { number, total, stem, isAnswered, isOpen } = view;
  const said = words().room;
  const heading = isAnswered ? said.answerIn : isOpen ? said.timeUp : said.closed;
  return (
    <section class="waiting">
      <p class="label">{words().question.place(number, total)}</p>
      <h1 tabindex={-1} autofocus>
        {heading}
      </h1>
      <p class="lead">{isOpen ? said.waitForOthers : said.nextComes}</p>
      <p class="quiet" lang={contentLang()}>
        {stem}
      </p>
      <Reload code={code} />
    </section>
  );
}
