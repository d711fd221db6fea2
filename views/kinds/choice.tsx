import type { Choice, ChoiceResponse, ChoiceTask } from "../../src/quiz/kinds/choice.ts";
import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Filled } from "../parts/field.tsx";
import { described, Message } from "../parts/field.tsx";
import { Badge } from "../parts/shapes.tsx";
import { contentLang } from "../words/spoken.ts";
import { AnsweredOptions } from "./options.tsx";
import type { Review } from "./review.ts";

/** Each option is a button: one tap answers. */
export function ChoiceFields({ task, problems }: { task: ChoiceTask } & Filled) {
  return (
    <>
      <Message field="option" problems={problems} />
      <ul class="options" {...described("option", problems)}>
        {task.options.map((option, index) => (
          <li>
            <button type="submit" class="option" name="option" value={letterAt(index)}>
              <Badge index={index} />
              <span class="text" lang={contentLang()}>
                {option}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ChoiceReview({ question, task, response }: Review<Choice, ChoiceTask, ChoiceResponse>) {
  return (
    <AnsweredOptions options={task.options} keys={[question.key]} chosen={response === null ? [] : [response.option]} />
  );
}
