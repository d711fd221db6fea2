import { paths } from "../src/paths.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";

/** The secret link to edit a quiz. It is the only place where the key is shown, to a browser that holds it already. */
export function editKeyPage({
  quiz,
  title,
  link,
  isNew,
}: {
  quiz: string;
  title: string;
  link: string;
  isNew: boolean;
}): Page {
  return {
    title: `Edit link of ${title}`,
    main: (
      <>
        <Back href={paths.editor(quiz)} label="Back to editing" />
        <h1>Keep the edit link</h1>
        {isNew ? (
          <p class="notice" role="status">
            This is the new link. The old one has stopped working.
          </p>
        ) : null}
        <p class="lead">
          There is no account and no password. Whoever has this link can change, publish and delete “{title}”.
        </p>
        <section class="panel" aria-labelledby="secret">
          <h2 id="secret">Your secret link</h2>
          <div class="field">
            <label for="address">Edit link</label>
            <input id="address" type="text" readonly value={link} />
          </div>
          <button type="button" class="secondary" data-share={`Edit link of “${title}”`} data-address={link} hidden>
            Share
          </button>
          <ul class="lines">
            <li>Store it where you keep passwords. If this browser forgets its cookies, it is the only way back.</li>
            <li>Give it to nobody but colleagues who edit with you. Learners get the quiz’s own link instead.</li>
            <li>Of a link that is lost here and not stored elsewhere nobody can tell you again, not even we.</li>
          </ul>
        </section>
        <details class="panel">
          <summary>Make a new link</summary>
          <p>
            The link above then stops working everywhere. Do this when it got into the wrong hands; colleagues need the
            new one.
          </p>
          <form method="post" action={paths.editKey(quiz)}>
            <button type="submit" class="danger">
              Make a new link
            </button>
          </form>
        </details>
      </>
    ),
  };
}
