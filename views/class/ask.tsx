import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { skipField } from "../../src/quiz/kinds/index.ts";
import { Fields } from "../kinds/index.tsx";
import type { Filled } from "../parts/field.tsx";
import { kindWords } from "../parts/words.ts";
import { Buttons } from "./buttons.tsx";
import { Clock } from "./clock.tsx";
import { Reload } from "./waiting.tsx";

type Props = { code: string; view: Extract<PhoneView, { show: "question" }>; filled: Filled };

/** A question on a student's phone; where it stands on the board, and its kind allows, only buttons to answer it. */
export function Ask({ code, view, filled }: Props) {
  const { number, total, task, left, phones, attempt } = view;
  const isShort = phones === "buttons" && (task.kind === "choice" || task.kind === "true-false");
  return (
    <>
      <p class="label place">
        Question {number} of {total}
        {attempt === 1 ? null : ` · attempt ${attempt}`}
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
        {attempt === 1 ? null : <input type="hidden" name="attempt" value={attempt} />}
        {isShort ? <Buttons task={task} /> : <Fields task={task} {...filled} />}
        <button type="submit" class="plain" name={skipField} value="yes">
          I don’t know
        </button>
      </form>
      <Reload code={code} />
    </>
  );
}
