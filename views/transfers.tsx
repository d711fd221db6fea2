import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { CodeField } from "./parts/code-field.tsx";
import { type Filled, titled } from "./parts/field.tsx";

/** Moving scores: give a code here, or take one in. `canSend` is false while there is nothing to move. */
export function transfersPage({ canSend, typed, problems }: { canSend: boolean } & Filled): Page {
  return {
    title: titled("Move my scores", problems),
    main: (
      <>
        <h1>Move my scores</h1>
        <p class="lead">Afterwards both devices share one list of scores.</p>
        <section class="panel" aria-labelledby="from">
          <h2 id="from">From this device</h2>
          {canSend ? (
            <form method="post" action={paths.transfers()}>
              <p>Make a code here, and type it on the other device within 15 minutes. Each code works once.</p>
              <button type="submit" class="primary">
                Make a code
              </button>
            </form>
          ) : (
            <p>There are no scores on this device yet.</p>
          )}
        </section>
        <section class="panel" aria-labelledby="to">
          <h2 id="to">To this device</h2>
          <form method="post" action={paths.arrivals()} novalidate>
            <CodeField
              field="code"
              label="The code from the other device"
              complete="one-time-code"
              typed={typed}
              problems={problems}
            />
            <p class="quiet">Your scores here are kept, too.</p>
            <button type="submit" class="primary">
              Bring my scores here
            </button>
          </form>
        </section>
      </>
    ),
  };
}

/** The code, to be typed on the other device. */
export function transferPage({ code }: { code: string }): Page {
  return {
    title: "Your code",
    main: (
      <>
        <h1>Your code</h1>
        <p class="code">{code}</p>
        <p>
          On the other device, open <strong>My scores</strong>, then <strong>Move my scores</strong>, and type this
          code. It works once, for 15 minutes. Anyone with this code gets your scores.
        </p>
        <p>
          <a class="secondary" href={paths.scores()}>
            Back to my scores
          </a>
        </p>
      </>
    ),
  };
}
