import type { Child } from "hono/jsx";
import type { Board, BoardView, Head, Ranked } from "../../src/live/board.ts";
import { spelledCode } from "../../src/live/code.ts";
import { screenOf } from "../../src/live/screen.ts";
import { extension } from "../../src/live/steps.ts";
import { paths } from "../../src/paths.ts";
import { keyInWords } from "../../src/quiz/kinds/index.ts";
import type { Page } from "../page.ts";
import { Badge } from "../parts/shapes.tsx";
import { counted, figure, kindWords, percent } from "../parts/words.ts";
import { Bars } from "./bars.tsx";
import { Clock } from "./clock.tsx";
import { Excerpts } from "./excerpt.tsx";
import { Lobby } from "./lobby.tsx";
import { PacedBoard } from "./paced.tsx";
import { Step } from "./step.tsx";

/** How often the board without JavaScript loads itself anew, in seconds. */
const patience = 5;

/** What the whole class looks at, with the teacher's buttons below. `host` is where students go to join. */
export function boardPage({ head, view }: Board, host: string): Page {
  return {
    title: head.title,
    status: boardStatus(view),
    files: ["classroom.css", "classroom.js"],
    refresh: view.show === "closed" || view.show === "over" ? undefined : patience,
    main: (
      <div class="board" data-screen={screenOf(view)} data-socket={paths.boardSocket(head.code)}>
        <BoardHead head={head} host={host} />
        <Wall head={head} view={view} host={host} />
        <Controls head={head} view={view} />
      </div>
    ),
  };
}

/** What the status region says, once for each screen. */
function boardStatus(view: BoardView): string | undefined {
  switch (view.show) {
    case "open":
      return `Question ${view.number} of ${view.total} is open.`;
    case "closed":
      return `Closed. The answer: ${keyInWords(view.question)}`;
    default:
      return undefined;
  }
}

function BoardHead({ head, host }: { head: Head; host: string }) {
  return (
    <header class="board-head">
      <p class="title">{head.title}</p>
      <p class="join-at">
        {head.isLocked ? (
          "Closed to newcomers"
        ) : (
          <>
            {host}
            {paths.join()} <strong>{spelledCode(head.code)}</strong>
          </>
        )}
      </p>
      <p>
        <span data-count="players">{head.players}</span> <span class="quiet">here</span>
      </p>
    </header>
  );
}

function Wall({ head, view, host }: { head: Head; view: BoardView; host: string }) {
  switch (view.show) {
    case "lobby":
      return <Lobby code={head.code} host={host} names={view.names} />;
    case "open":
      return <OpenRound view={view} />;
    case "closed":
      return <ClosedRound view={view} />;
    case "paced":
      return <PacedBoard code={head.code} host={host} {...view} />;
    case "over":
      return <Over view={view} />;
  }
}

type Of<S extends BoardView["show"]> = Extract<BoardView, { show: S }>;

function OpenRound({ view: { number, total, task, answered, awaited, left } }: { view: Of<"open"> }) {
  return (
    <section class="wall">
      <p class="label place">
        Question {number} of {total} · {kindWords[task.kind].instruction} <Clock left={left} />
      </p>
      <h1 class="stem" tabindex={-1} autofocus>
        {task.stem}
      </h1>
      <WallOptions task={task} />
      <p class="answered">
        <strong data-count="answered">{answered}</strong> of <span data-count="awaited">{awaited}</span> answered
      </p>
    </section>
  );
}

/** What there is to choose among, large, with the letters that the phones have. */
function WallOptions({ task }: Pick<Of<"open">, "task">) {
  if (task.kind === "true-false") return <p class="wall-or">True or false?</p>;
  if (task.kind === "match") {
    return (
      <div class="wall-match">
        <ul>
          {task.lefts.map((left) => (
            <li>{left}</li>
          ))}
        </ul>
        <ul>
          {task.rights.map((right) => (
            <li>{right}</li>
          ))}
        </ul>
      </div>
    );
  }
  const options =
    task.kind === "choice" || task.kind === "multiple" ? task.options : task.kind === "order" ? task.items : [];
  const isLettered = task.kind !== "order";
  return (
    <ul class={options.some((option) => option.length > 60) ? "options wall-options long" : "options wall-options"}>
      {options.map((option, index) => (
        <li class="option">
          {isLettered ? <Badge index={index} /> : null}
          <span class="text">{option}</span>
        </li>
      ))}
    </ul>
  );
}

function ClosedRound({ view }: { view: Of<"closed"> }) {
  const { number, total, question, distribution, excerpts, best } = view;
  const isListed = question.kind === "match" || question.kind === "order" || distribution.written;
  return (
    <section class="wall closed">
      <p class="label place">
        Question {number} of {total}
      </p>
      <h1 class="stem" tabindex={-1} autofocus>
        {question.stem}
      </h1>
      {isListed ? (
        <p class="key wall-key">
          <span class="label">The answer</span> {keyInWords(question)}
        </p>
      ) : null}
      <div class="beside">
        <div>
          {distribution.written ? (
            <Written distribution={distribution} />
          ) : (
            <Bars distribution={distribution} shown={8} />
          )}
          {best === null ? null : <Best list={best} />}
        </div>
        <Excerpts number={number} excerpts={excerpts} />
      </div>
    </section>
  );
}

/** What students typed is not for every wall: how many were right stands there, their words behind a fold. */
function Written({ distribution }: Pick<Of<"closed">, "distribution">) {
  const right = distribution.choices.filter(({ isKey }) => isKey).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="answered">
        {distribution.answered === 0 ? (
          "Nobody answered."
        ) : (
          <>
            <strong>{right}</strong> of {distribution.answered} right
          </>
        )}
      </p>
      {distribution.choices.length === 0 ? null : (
        <details>
          <summary>Show what was typed</summary>
          <Bars distribution={distribution} />
        </details>
      )}
    </>
  );
}

export function Best({ list }: { list: Ranked[] }) {
  return (
    <section class="best" aria-labelledby="best">
      <h2 id="best">Most points so far</h2>
      {list.length === 0 ? <p class="quiet">No points yet.</p> : null}
      <ol>
        {list.map(({ name, points }) => (
          <li>
            <span>{name}</span> <strong>{figure(points)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Over({ view: { players, best, share } }: { view: Of<"over"> }) {
  return (
    <section class="wall over">
      <h1 tabindex={-1} autofocus>
        That’s it. Well read.
      </h1>
      <p class="lead">
        {counted(players, "student")}
        {share === null ? null : ` · ${percent(share)} of all points`}
      </p>
      {best === null ? null : <Best list={best} />}
    </section>
  );
}

/** The teacher's buttons; the one that goes on is first, and the one that a key or a clicker presses. */
function Controls({ head, view }: { head: Head; view: BoardView }) {
  const { code } = head;
  return (
    <footer class="controls">
      <Onward code={code} view={view} />
      <nav class="ways" aria-label="This class">
        <a class="way" href={paths.classStudents(code)}>
          Students
          {head.names === 0 ? null : <span class="badge-count">{head.names} to look at</span>}
        </a>
        <a class="way" href={paths.classResults(code)}>
          Results
        </a>
      </nav>
    </footer>
  );
}

function Onward({ code, view }: { code: string; view: BoardView }): Child {
  switch (view.show) {
    case "lobby":
      return view.first === null ? null : (
        <Step code={code} step="open-round" fields={{ question: view.first }} label="Start" isNext />
      );
    case "open":
      return (
        <>
          <Step
            code={code}
            step="close-round"
            fields={{ question: view.id }}
            label="Close and show the answer"
            isNext
          />
          {view.left === null ? null : (
            <Step code={code} step="extend-round" fields={{ question: view.id }} label={`+ ${extension} s`} />
          )}
          {view.next === null ? null : (
            <Step code={code} step="open-round" fields={{ question: view.next }} label="Skip" />
          )}
        </>
      );
    case "closed":
      return (
        <>
          {view.next === null ? null : (
            <Step code={code} step="open-round" fields={{ question: view.next }} label="Next question" isNext />
          )}
          <Step code={code} step="end" label="End the quiz" isNext={view.next === null} />
          <Step code={code} step="open-round" fields={{ question: view.id }} label="Open again" />
        </>
      );
    case "paced":
      return <Step code={code} step="end" label="End for everybody" />;
    case "over":
      return (
        <>
          <a class="primary" href={paths.classResults(code)} data-next>
            See who needs what
          </a>
          <Step code={code} step="resume" label="Go on after all" />
        </>
      );
  }
}
