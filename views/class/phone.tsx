import type { Child } from "hono/jsx";
import type { Me, Phone, PhoneView } from "../../src/live/phone.ts";
import { screenOf } from "../../src/live/screen.ts";
import { paths } from "../../src/paths.ts";
import type { Page } from "../page.ts";
import { type Filled, titled, untouched } from "../parts/field.tsx";
import { verdictIn } from "../parts/verdict.tsx";
import { moment } from "../parts/words.ts";
import { inPoints } from "../question.tsx";
import { langOf, said, words } from "../words/spoken.ts";
import { Ask } from "./ask.tsx";
import { Done } from "./done.tsx";
import { Tell } from "./told.tsx";
import { Note, Reload, Waiting } from "./waiting.tsx";

/** How often a page without JavaScript loads itself anew while it waits for the teacher, in seconds. */
const patience = { waiting: 4, reading: 6 };

/** What a student sees. `note` says what came of an answer that was not simply taken. */
export function phonePage({ me, view }: Phone, filled: Filled = untouched, note?: string): Page {
  return {
    title: titled(titleOf(me, view), filled.problems),
    content: me.language,
    status: filled.problems.length > 0 ? undefined : phoneStatus(view),
    files: ["classroom.css", "classroom.js"],
    refresh: refreshOf(view),
    main: (
      <>
        {phoneHead(me, view)}
        {phoneBody(me, view, filled, note)}
      </>
    ),
  };
}

/** The part that is a student's own: name and points. Of everything else, many phones show the same. */
export function phoneHead(me: Me, view: PhoneView): Child {
  return (
    <div
      class="me"
      data-screen={screenOf(view)}
      data-socket={me.mode === "live" ? paths.classSocket(me.code) : undefined}
    >
      <p>
        <strong lang={langOf(undefined)}>{me.name}</strong>
        {me.team === null ? null : (
          <span class="quiet team" lang={langOf("en")}>
            {" "}
            · {me.team}
          </span>
        )}
        {me.waiting === null ? null : <span class="quiet">{words().room.waits(me.waiting)}</span>}
      </p>
      {me.points === null ? null : <p class="quiet">{inPoints(me.points)}</p>}
      <a href={paths.classMe(me.code)} class="way quiet">
        {words().room.me}
      </a>
    </div>
  );
}

/** At one's own pace htmx swaps from question to question, as in an attempt; in a live class the socket does. */
const boosted = {
  "hx-boost:inherited": "true",
  "hx-target:inherited": "#main",
  "hx-swap:inherited": "innerHTML",
  "hx-sync:inherited": "#main:drop",
};

/** What the class is at, as a student sees it. */
export function phoneBody(
  me: Pick<Me, "code" | "mode">,
  view: PhoneView,
  filled: Filled = untouched,
  note?: string,
): Child {
  return (
    <article class="question in-class" {...(me.mode === "live" ? {} : boosted)}>
      {note === undefined ? null : <p class="notice">{said(note)}</p>}
      <Body code={me.code} view={view} filled={filled} />
    </article>
  );
}

function refreshOf(view: PhoneView): number | undefined {
  if (view.show === "told") return view.isLive ? patience.reading : undefined;
  return ["lobby", "waiting", "early", "removed"].includes(view.show) ? patience.waiting : undefined;
}

/** What the status region says. */
export function phoneStatus(view: PhoneView): string | undefined {
  switch (view.show) {
    case "question":
      return words().question.place(view.number, view.total);
    case "waiting":
      return view.isAnswered ? words().room.answerIn : undefined;
    default:
      return undefined;
  }
}

function titleOf({ title }: Me, view: PhoneView): string {
  switch (view.show) {
    case "question":
      return words().question.title(view.number, title);
    case "waiting":
      return words().room.waiting(title);
    case "told": {
      const { given, number } = view.told;
      const word = given === undefined ? words().question.theAnswer : verdictIn(given.outcome.verdict).word;
      return words().question.toldTitle(word, number, title);
    }
    default:
      return title;
  }
}

function Body({ code, view, filled }: { code: string; view: PhoneView; filled: Filled }) {
  switch (view.show) {
    case "lobby":
      return (
        <Note heading={words().room.youAreIn} text={words().room.isThatYou}>
          <Reload code={code} />
        </Note>
      );
    case "early":
      return (
        <Note heading={words().room.notYet} text={words().room.beginAt}>
          <p>
            <time datetime={new Date(view.from).toISOString()}>{moment(view.from)}</time>
          </p>
          <Reload code={code} />
        </Note>
      );
    case "removed":
      return (
        <Note heading={words().room.out} text={words().room.askToBeIn}>
          <Reload code={code} />
        </Note>
      );
    case "question":
      return <Ask code={code} view={view} filled={filled} />;
    case "waiting":
      return <Waiting code={code} view={view} />;
    case "told":
      return <Tell code={code} {...view} />;
    case "done":
      return <Done code={code} {...view} />;
  }
}
