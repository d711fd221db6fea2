import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Multiple, MultipleResponse, MultipleTask } from "../../src/quiz/kinds/multiple.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { Badge } from "../parts/shapes.tsx";
import { contentLang, words } from "../words/spoken.ts";
import { AnsweredOptions } from "./options.tsx";
import type { Review } from "./review.ts";

export function MultipleFields({ task, typed, problems }: { task: MultipleTask } & Filled) {
  const ticked = typed.getAll("option");
  return (
    <>
      <Message field="option" problems={problems} />
      <ul class="options">
        {task.options.map((option, index) => (
          <li>
            <label class="option">
              <input
                type="checkbox"
                name="option"
                value={letterAt(index)}
                checked={ticked.includes(letterAt(index))}
                {...described("option", problems)}
              />
              <Badge index={index} />
              <span class="text" lang={contentLang()}>
                {option}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" class="primary">
        {words().question.check}
      </button>
    </>
  );
}

export function MultipleReview({ question, task, response }: Review<Multiple, MultipleTask, MultipleResponse>) {
  const missed = response === null ? undefined : words().question.missed;
  return (
    <AnsweredOptions options={task.options} keys={question.key} chosen={response?.options ?? []} missed={missed} />
  );
}
