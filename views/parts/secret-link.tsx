import type { Child } from "hono/jsx";
import { CodeField } from "./code-field.tsx";
import type { Filled } from "./field.tsx";

type Props = { action: string; heading: string; label: string; button: string; children: Child } & Filled;

/** A form for a link that carries a key behind its #; shelf.js fills it in for who comes by the link itself. */
export function SecretLink({ action, heading, label, button, children, typed, problems }: Props) {
  return (
    <section class="panel" aria-labelledby="bring">
      <h2 id="bring">{heading}</h2>
      <form method="post" action={action} novalidate data-edit-link>
        <CodeField field="link" label={label} letters="off" typed={typed} problems={problems} />
        <button type="submit" class="secondary">
          {button}
        </button>
      </form>
      <p class="quiet">{children}</p>
    </section>
  );
}
