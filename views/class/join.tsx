import { longestName } from "../../src/live/names.ts";
import type { Settings } from "../../src/live/settings.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { CodeField } from "../parts/code-field.tsx";
import { described, type Filled, Message, titled } from "../parts/field.tsx";
import { langOf, words } from "../words/spoken.ts";

/** Where the code on the board is typed. */
export function joinPage({ typed, problems }: Filled): Page {
  return {
    title: titled(words().room.join, problems),
    files: ["classroom.css"],
    main: (
      <>
        <h1>{words().room.join}</h1>
        <JoinForm typed={typed} problems={problems} />
        <p class="quiet">{words().room.noAccount}</p>
      </>
    ),
  };
}

function JoinForm({ typed, problems }: Filled) {
  return (
    <form method="get" action={paths.join()} class="panel" novalidate>
      <CodeField
        field="code"
        label={words().room.boardCode}
        class="code-field"
        isFirst
        typed={typed}
        problems={problems}
      />
      <button type="submit" class="primary">
        {words().room.joinButton}
      </button>
    </form>
  );
}

type Door = { title: string; names: Settings["names"]; why: "locked" | "ended" | "full" | null };

/** The door of a class, for who has its code and is not in it. `page` is the random id of this page. */
export function classDoorPage(props: { code: string; door: Door; page: string } & Filled): Page {
  const { code, door, page, typed, problems } = props;
  const said = words().room;
  return {
    title: titled(said.doorTitle(door.title), problems),
    files: ["classroom.css"],
    main: (
      <>
        <h1 lang={langOf(undefined)}>{door.title}</h1>
        {door.why === null ? (
          <form method="post" action={paths.classPlayers(code)} class="panel" novalidate>
            <input type="hidden" name="page" value={page} />
            {door.names === "own" ? <NameField typed={typed} problems={problems} /> : null}
            {door.names === "own" ? null : <p>{said.twoWords}</p>}
            <button type="submit" class="primary">
              {said.joinClass}
            </button>
          </form>
        ) : (
          <p class="lead">{said[door.why]}</p>
        )}
        <details class="panel" open={problems.some(({ field }) => field === "key")}>
          <summary>{said.inAlready}</summary>
          <form method="post" action={paths.classReturns(code)} novalidate>
            <CodeField field="key" label={said.ownCode} typed={typed} problems={problems} />
            <p class="quiet">{said.onMe}</p>
            <button type="submit" class="secondary">
              {said.comeBack}
            </button>
          </form>
        </details>
        <p class="quiet">{said.deletedSoon}</p>
      </>
    ),
  };
}

function NameField({ typed, problems }: Filled) {
  return (
    <div class="field">
      <label for="name">{words().room.name}</label>
      <input
        id="name"
        name="name"
        type="text"
        value={typed.get("name") ?? ""}
        autocomplete="off"
        maxlength={longestName * 2}
        {...described("name", problems)}
      />
      <Message field="name" problems={problems} />
      <p class="quiet">{words().room.othersSee}</p>
    </div>
  );
}
