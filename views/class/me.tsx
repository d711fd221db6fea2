import { spelledCode } from "../../src/live/code.ts";
import type { Phone } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";

/** What a class knows of a student: name, the code to come back in with, and how to be rid of it all. */
export function mePage({ me, view }: Phone): Page {
  const { code, title, name, key } = me;
  return {
    title: `Me in ${title}`,
    files: ["classroom.css"],
    main: (
      <>
        <Back href={paths.class(code)} label="Back to the class" />
        <h1>{name}</h1>
        {view.show === "removed" ? <p>You were taken out of this class. Your answers so far are kept.</p> : null}
        <section class="panel" aria-labelledby="back-in">
          <h2 id="back-in">Your own code</h2>
          <p class="code">{spelledCode(key)}</p>
          <p>
            With it you come back in as {name}, with all your answers: on another phone, or when this one’s battery was
            dead. Open the class, then “I was in already”. Show it to nobody.
          </p>
        </section>
        <details class="panel">
          <summary>Delete me from this class</summary>
          <p>This deletes your name and all your answers from the class, for good.</p>
          <form method="post" action={paths.classForgetting(code)}>
            <button type="submit" class="danger">
              Delete my name and answers
            </button>
          </form>
        </details>
      </>
    ),
  };
}
