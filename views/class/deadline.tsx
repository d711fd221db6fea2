import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { type Filled, titled } from "../parts/field.tsx";
import { moment } from "../parts/words.ts";
import { MomentField, ZoneField } from "./moment-field.tsx";

type Props = { code: string; title: string; until: number | null } & Filled;

/** When homework is due, to be changed; who missed it can go on where they were. */
export function deadlinePage({ code, title, until, typed, problems }: Props): Page {
  return {
    title: titled(`When it is due: ${title}`, problems),
    files: ["classroom.css", "class-form.js"],
    main: (
      <>
        <Back href={paths.board(code)} label="To the board" />
        <h1>When it is due</h1>
        <p class="lead">
          {title} · {until === null ? "no end" : <time datetime={new Date(until).toISOString()}>{moment(until)}</time>}
        </p>
        <form method="post" action={paths.classDeadline(code)} class="panel" novalidate data-zoned>
          <ZoneField typed={typed} />
          <MomentField field="until" label="Due from now on" typed={typed} problems={problems} />
          <label class="chip">
            <input type="checkbox" name="endless" value="yes" checked={typed.has("endless")} />
            <span>No end</span>
          </label>
          <p class="quiet">
            Who had not finished goes on where they were. When the class is deleted moves along with it.
          </p>
          <button type="submit" class="primary">
            Change it
          </button>
        </form>
      </>
    ),
  };
}
