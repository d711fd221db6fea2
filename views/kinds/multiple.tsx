import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Multiple, MultipleResponse, MultipleTask } from "../../src/quiz/kinds/multiple.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { Badge } from "../parts/shapes.tsx";
import type { Review } from "./index.tsx";
import { AnsweredOption } from "./options.tsx";

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
              <span class="text">{option}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" class="primary">
        Check
      </button>
    </>
  );
}

export function MultipleReview({ question, task, response }: Review<Multiple, MultipleTask, MultipleResponse>) {
  return (
    <ul class="options">
      {task.options.map((option, index) => (
        <AnsweredOption
          index={index}
          text={option}
          isKey={question.key.includes(option)}
          chosen={response?.options.includes(option) ?? false}
        />
      ))}
    </ul>
  );
}
