import { spelledCode } from "../../src/live/code.ts";
import type { Phone } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { langOf, words } from "../words/spoken.ts";

/** What a class knows of a student: name, the code to come back in with, and how to be rid of it all. */
export function mePage({ me, view }: Phone): Page {
  const { code, title, name, key } = me;
  const said = words().room;
  return {
    title: said.meIn(title),
    files: ["classroom.css"],
    main: (
      <>
        <Back href={paths.class(code)} label={said.back} />
        <h1 lang={langOf(undefined)}>{name}</h1>
        {view.show === "removed" ? <p>{said.takenOut}</p> : null}
        <section class="panel" aria-labelledby="back-in">
          <h2 id="back-in">{said.ownCode}</h2>
          <p class="code">{spelledCode(key)}</p>
          <p>{said.withCode(name)}</p>
        </section>
        <details class="panel">
          <summary>{said.deleteMe}</summary>
          <p>{said.deletes}</p>
          <form method="post" action={paths.classForgetting(code)}>
            <button type="submit" class="danger">
              {said.deleteNow}
            </button>
          </form>
        </details>
      </>
    ),
  };
}
