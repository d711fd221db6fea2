import type { PhoneView } from "../../src/live/phone.ts";
import { paths } from "../../src/paths.ts";
import { skipField } from "../../src/quiz/kinds/index.ts";
import { Fields } from "../kinds/index.tsx";
import type { Filled } from "../parts/field.tsx";
import { Hint } from "../question.tsx";
import { contentLang, words } from "../words/spoken.ts";
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
        {words().question.place(number, total)}
        {attempt === 1 ? null : words().room.attemptOf(attempt)}
        <Clock left={left} />
      </p>
      <h1
        id="stem"
        class="stem"
        lang={isShort ? undefined : contentLang()}
        tabindex={-1}
        autofocus={filled.problems.length === 0}
      >
        {isShort ? words().room.onBoard : task.stem}
      </h1>
      <p class="instruction">{words().kinds[task.kind].instruction}</p>
      <Hint hint={isShort ? undefined : task.hint} />
      <form method="post" action={paths.classAnswers(code)} class="answer" novalidate data-live>
        <input type="hidden" name="question" value={task.id} />
        {attempt === 1 ? null : <input type="hidden" name="attempt" value={attempt} />}
        {isShort ? <Buttons task={task} /> : <Fields task={task} {...filled} />}
        <button type="submit" class="plain" name={skipField} value="yes">
          {words().question.dontKnow}
        </button>
      </form>
      <Reload code={code} />
    </>
  );
}
