import type { Child } from "hono/jsx";
import type { BoardView, Head } from "../../src/live/board.ts";
import { extension } from "../../src/live/steps.ts";
import { paths } from "../../src/paths.ts";
import { Step } from "./step.tsx";

/** The teacher's buttons; the one that goes on is first, and the one that a key or a clicker presses. */
export function Controls({ head, view }: { head: Head; view: BoardView }) {
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
        {head.mode === "homework" ? (
          <a class="way" href={paths.classDeadline(code)}>
            When it is due
          </a>
        ) : null}
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
