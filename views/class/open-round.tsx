import type { BoardView } from "../../src/live/board.ts";
import { Badge } from "../parts/shapes.tsx";
import { kindWords } from "../parts/words.ts";
import { Clock } from "./clock.tsx";

type OpenView = Extract<BoardView, { show: "open" }>;

/** A question that is put to the class, for the wall: readable from the back row, and without its key. */
export function OpenRound({ view: { number, total, task, answered, awaited, left } }: { view: OpenView }) {
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
function WallOptions({ task }: Pick<OpenView, "task">) {
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
