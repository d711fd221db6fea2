import type { Task } from "../../src/quiz/kinds/index.ts";
import { letterAt } from "../../src/quiz/kinds/letters.ts";
import { Badge } from "../parts/shapes.tsx";
import { words } from "../words/spoken.ts";

/** Nothing but letters and shapes to press, for a question that stands on the board. */
export function Buttons({ task }: { task: Task }) {
  const buttons =
    task.kind === "choice"
      ? task.options.map((_, index) => ({ value: letterAt(index), face: <Badge index={index} /> }))
      : ["true", "false"].map((value) => ({
          value,
          face: <span class="text">{value === "true" ? words().question.true : words().question.false}</span>,
        }));
  return (
    <ul class="options buttons">
      {buttons.map(({ value, face }) => (
        <li>
          <button
            type="submit"
            class="option"
            name="option"
            value={value}
            aria-label={value.length === 1 ? value : undefined}
          >
            {face}
          </button>
        </li>
      ))}
    </ul>
  );
}
