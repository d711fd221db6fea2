import type { Child } from "hono/jsx";
import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";

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
          Look again
        </a>
      </p>
    </noscript>
  );
}

/** After one's answer, or without one, until the teacher goes on. */
export function Waiting({ code, view }: { code: string; view: Extract<PhoneView, { show: "waiting" }> }) {
  const { number, total, stem, isAnswered, isOpen } = view;
  const heading = isAnswered ? "Your answer is in." : isOpen ? "Your time is up." : "This round is closed.";
  return (
    <section class="waiting">
      <p class="label">
        Question {number} of {total}
      </p>
      <h1 tabindex={-1} autofocus>
        {heading}
      </h1>
      <p class="lead">{isOpen ? "Wait for the others." : "The next question comes when your teacher goes on."}</p>
      <p class="quiet">{stem}</p>
      <Reload code={code} />
    </section>
  );
}
