import type { Board, BoardView, Head } from "../../src/live/board.ts";
import { spelledCode } from "../../src/live/code.ts";
import { screenOf } from "../../src/live/screen.ts";
import { paths } from "../../src/paths.ts";
import { keyInWords } from "../../src/quiz/kinds/index.ts";
import type { Page } from "../page.ts";
import { ClosedRound } from "./closed-round.tsx";
import { Controls } from "./controls.tsx";
import { Lobby } from "./lobby.tsx";
import { OpenRound } from "./open-round.tsx";
import { Over } from "./over.tsx";
import { PacedBoard } from "./paced.tsx";

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
      return <Lobby code={head.code} host={host} names={view.names} teams={view.teams} />;
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
