import { longestName } from "../../src/live/names.ts";
import type { Settings } from "../../src/live/settings.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { CodeField } from "../parts/code-field.tsx";
import { described, type Filled, Message, titled } from "../parts/field.tsx";

/** Where the code on the board is typed. */
export function joinPage({ typed, problems }: Filled): Page {
  return {
    title: titled("Join a class", problems),
    files: ["classroom.css"],
    main: (
      <>
        <h1>Join a class</h1>
        <JoinForm typed={typed} problems={problems} />
        <p class="quiet">You need no account. Your teacher sees your answers; nobody else does.</p>
      </>
    ),
  };
}

function JoinForm({ typed, problems }: Filled) {
  return (
    <form method="get" action={paths.join()} class="panel" novalidate>
      <CodeField
        field="code"
        label="The code on the board"
        class="code-field"
        isFirst
        typed={typed}
        problems={problems}
      />
      <button type="submit" class="primary">
        Join
      </button>
    </form>
  );
}

type Door = { title: string; names: Settings["names"]; why: "locked" | "ended" | "full" | null };

const closed = {
  locked: "Your teacher lets nobody in just now. Ask, or come back in with your own code below.",
  ended: "This class is over.",
  full: "This class is full.",
};

/** The door of a class, for who has its code and is not in it. `page` is the random id of this page. */
export function classDoorPage(props: { code: string; door: Door; page: string } & Filled): Page {
  const { code, door, page, typed, problems } = props;
  return {
    title: titled(`Join: ${door.title}`, problems),
    files: ["classroom.css"],
    main: (
      <>
        <h1>{door.title}</h1>
        {door.why === null ? (
          <form method="post" action={paths.classPlayers(code)} class="panel" novalidate>
            <input type="hidden" name="page" value={page} />
            {door.names === "own" ? <NameField typed={typed} problems={problems} /> : null}
            {door.names === "own" ? null : <p>You get a name of two words, such as Quiet Heron.</p>}
            <button type="submit" class="primary">
              Join the class
            </button>
          </form>
        ) : (
          <p class="lead">{closed[door.why]}</p>
        )}
        <details class="panel" open={problems.some(({ field }) => field === "key")}>
          <summary>I was in already</summary>
          <form method="post" action={paths.classReturns(code)} novalidate>
            <CodeField field="key" label="Your own code" typed={typed} problems={problems} />
            <p class="quiet">It stands on your page “Me”. Your teacher can look it up for you.</p>
            <button type="submit" class="secondary">
              Come back in
            </button>
          </form>
        </details>
        <p class="quiet">
          Your teacher sees your answers. The class is deleted after some days, or when your teacher says so.
        </p>
      </>
    ),
  };
}

function NameField({ typed, problems }: Filled) {
  return (
    <div class="field">
      <label for="name">Your name</label>
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
      <p class="quiet">Others see it once your teacher has seen it. Until then they see a name of two words.</p>
    </div>
  );
}
