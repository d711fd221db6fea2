import type { TrueFalse, TrueFalseResponse, TrueFalseTask } from "../../src/quiz/kinds/true-false.ts";
import type { Filled } from "../parts/field.tsx";
import { described, Message } from "../parts/field.tsx";
import type { Review } from "./index.tsx";
import { AnsweredOption } from "./options.tsx";

const values = [
  { value: true, word: "True" },
  { value: false, word: "False" },
];

export function TrueFalseFields({ problems }: { task: TrueFalseTask } & Filled) {
  return (
    <>
      <Message field="option" problems={problems} />
      <ul class="options two" {...described("option", problems)}>
        {values.map(({ value, word }) => (
          <li>
            <button type="submit" class="option" name="option" value={String(value)}>
              <span class="text">{word}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function TrueFalseReview({ question, response }: Review<TrueFalse, TrueFalseTask, TrueFalseResponse>) {
  return (
    <ul class="options two">
      {values.map(({ value, word }) => (
        <AnsweredOption index={null} text={word} isKey={value === question.key} chosen={value === response?.value} />
      ))}
    </ul>
  );
}
