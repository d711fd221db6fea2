import type { Child } from "hono/jsx";
import type { Me, Phone, PhoneView } from "../../src/live/phone.ts";
import { screenOf } from "../../src/live/screen.ts";
import { paths } from "../../src/paths.ts";
import { skipField } from "../../src/quiz/kinds/index.ts";
import { Fields } from "../kinds/index.tsx";
import type { Page } from "../page.ts";
import { type Filled, titled, untouched } from "../parts/field.tsx";
import { verdictWords } from "../parts/verdict.tsx";
import { counted, figure, kindWords, moment } from "../parts/words.ts";
import { Buttons } from "./buttons.tsx";
import { Clock } from "./clock.tsx";
import { Done } from "./done.tsx";
import { ToldBody } from "./told.tsx";

/** How often a page without JavaScript loads itself anew while it waits for the teacher, in seconds. */
const patience = { waiting: 4, reading: 6 };

/** What a student sees. `note` says what came of an answer that was not simply taken. */
export function phonePage({ me, view }: Phone, filled: Filled = untouched, note?: string): Page {
  return {
    title: titled(titleOf(me, view), filled.problems),
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
        <strong>{me.name}</strong>
        {me.waiting === null ? null : <span class="quiet"> (“{me.waiting}” waits for your teacher)</span>}
      </p>
      {me.points === null ? null : (
        <p class="quiet">{counted(me.points, "point").replace(/^\S+/, figure(me.points))}</p>
      )}
      <a href={paths.classMe(me.code)} class="way quiet">
        Me
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
      {note === undefined ? null : <p class="notice">{note}</p>}
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
      return `Question ${view.number} of ${view.total}`;
    case "waiting":
      return view.isAnswered ? "Your answer is in." : undefined;
    default:
      return undefined;
  }
}

function titleOf({ title }: Me, view: PhoneView): string {
  switch (view.show) {
    case "question":
      return `Question ${view.number}: ${title}`;
    case "waiting":
      return `Waiting: ${title}`;
    case "told":
      return `${view.told.given === undefined ? "The answer" : verdictWords[view.told.given.outcome.verdict].word}: question ${view.told.number}, ${title}`;
    default:
      return title;
  }
}

function Body({ code, view, filled }: { code: string; view: PhoneView; filled: Filled }) {
  switch (view.show) {
    case "lobby":
      return (
        <Note
          heading="You’re in."
          text="Is that your name on the board? The first question comes when your teacher starts."
        >
          <Reload code={code} />
        </Note>
      );
    case "early":
      return (
        <Note heading="Not yet." text="You can begin at this time:">
          <p>
            <time datetime={new Date(view.from).toISOString()}>{moment(view.from)}</time>
          </p>
          <Reload code={code} />
        </Note>
      );
    case "removed":
      return (
        <Note heading="You were taken out of this class." text="Ask your teacher to let you in again.">
          {<Reload code={code} />}
        </Note>
      );
    case "question":
      return <Open code={code} view={view} filled={filled} />;
    case "waiting":
      return <Waiting code={code} view={view} />;
    case "told":
      return <TellIt code={code} {...view} />;
    case "done":
      return <Done {...view} />;
  }
}

function Note({ heading, text, children }: { heading: string; text: string; children?: Child }) {
  return (
    <section class="waiting">
      <h1 tabindex={-1} autofocus>
        {heading}
      </h1>
      <p class="lead">{text}</p>
      {children}
    </section>
  );
}

/** The way on for who has no JavaScript; elsewhere the page changes by itself. */
function Reload({ code }: { code: string }) {
  return (
    <noscript>
      <p>
        <a class="secondary" href={paths.class(code)}>
          Look again
        </a>
      </p>
    </noscript>
  );
}

type Of<S extends PhoneView["show"]> = Extract<PhoneView, { show: S }>;

function Open({ code, view, filled }: { code: string; view: Of<"question">; filled: Filled }) {
  const { number, total, task, left, phones } = view;
  const isShort = phones === "buttons" && (task.kind === "choice" || task.kind === "true-false");
  return (
    <>
      <p class="label place">
        Question {number} of {total}
        <Clock left={left} />
      </p>
      <h1 id="stem" class="stem" tabindex={-1} autofocus={filled.problems.length === 0}>
        {isShort ? "The question is on the board." : task.stem}
      </h1>
      <p class="instruction">{kindWords[task.kind].instruction}</p>
      {task.hint === undefined || isShort ? null : (
        <details class="hint">
          <summary>Hint</summary>
          <p>{task.hint}</p>
        </details>
      )}
      <form method="post" action={paths.classAnswers(code)} class="answer" novalidate data-live>
        <input type="hidden" name="question" value={task.id} />
        {isShort ? <Buttons task={task} /> : <Fields task={task} {...filled} />}
        <button type="submit" class="plain" name={skipField} value="yes">
          I don’t know
        </button>
      </form>
      <Reload code={code} />
    </>
  );
}

function Waiting({ code, view }: { code: string; view: Of<"waiting"> }) {
  const { number, total, stem, isAnswered, isOpen } = view;
  const heading = isAnswered ? "Your answer is in." : isOpen ? "Your time is up." : "This round is closed.";
  return (
    <section class="waiting">
      <p class="label">
        Question {number} of {total}
      </p>
      <h1 tabindex={-1} autofocus>
        {heading}
      </h1>
      <p class="lead">{isOpen ? "Wait for the others." : "The next question comes when your teacher goes on."}</p>
      <p class="quiet">{stem}</p>
      <Reload code={code} />
    </section>
  );
}

function TellIt({ code, told, total, isLive, next }: { code: string } & Of<"told">) {
  return (
    <>
      <p class="label place">
        Question {told.number} of {total}
      </p>
      <h1 class="stem">{told.question.stem}</h1>
      <ToldBody told={told} />
      {isLive ? (
        <Reload code={code} />
      ) : (
        <p class="onward">
          <a class="primary" href={next === null ? paths.class(code) : paths.classQuestion(code, next)}>
            {next === null ? "See my result" : "Next question"}
          </a>
        </p>
      )}
    </>
  );
}
