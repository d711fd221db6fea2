import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { CodeField } from "./parts/code-field.tsx";
import { type Filled, titled } from "./parts/field.tsx";
import { words } from "./words/spoken.ts";

/** Moving scores: give a code here, or take one in. `canSend` is false while there is nothing to move. */
export function transfersPage({ canSend, typed, problems }: { canSend: boolean } & Filled): Page {
  const said = words().transfers;
  return {
    title: titled(said.title, problems),
    main: (
      <>
        <h1>{said.title}</h1>
        <p class="lead">{said.lead}</p>
        <section class="panel" aria-labelledby="from">
          <h2 id="from">{said.from}</h2>
          {canSend ? (
            <form method="post" action={paths.transfers()}>
              <p>{said.make}</p>
              <button type="submit" class="primary">
                {said.makeCode}
              </button>
            </form>
          ) : (
            <p>{said.none}</p>
          )}
        </section>
        <section class="panel" aria-labelledby="to">
          <h2 id="to">{said.to}</h2>
          <form method="post" action={paths.arrivals()} novalidate>
            <CodeField field="code" label={said.code} complete="one-time-code" typed={typed} problems={problems} />
            <p class="quiet">{said.kept}</p>
            <button type="submit" class="primary">
              {said.bring}
            </button>
          </form>
        </section>
      </>
    ),
  };
}

/** The code, to be typed on the other device. */
export function transferPage({ code }: { code: string }): Page {
  const said = words().transfers;
  return {
    title: said.yourCode,
    main: (
      <>
        <h1>{said.yourCode}</h1>
        <p class="code">{code}</p>
        <p>
          {said.howTo((named) => (
            <strong>{named}</strong>
          ))}
        </p>
        <p>
          <a class="secondary" href={paths.scores()}>
            {said.back}
          </a>
        </p>
      </>
    ),
  };
}
