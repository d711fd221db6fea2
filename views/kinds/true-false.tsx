import type { TrueFalse, TrueFalseResponse, TrueFalseTask } from "../../src/quiz/kinds/true-false.ts";
import type { Filled } from "../parts/field.tsx";
import { described, Message } from "../parts/field.tsx";
import { words } from "../words/spoken.ts";
import { AnsweredOptions } from "./options.tsx";
import type { Review } from "./review.ts";

/** True and False, in the page’s language. */
const values = () => [
  { value: true, word: words().question.true },
  { value: false, word: words().question.false },
];

export function TrueFalseFields({ problems }: { task: TrueFalseTask } & Filled) {
  return (
    <>
      <Message field="option" problems={problems} />
      <ul class="options two" {...described("option", problems)}>
        {values().map(({ value, word }) => (
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
  const wordFor = (asked: boolean | undefined) =>
    values()
      .filter(({ value }) => value === asked)
      .map(({ word }) => word);
  return (
    <AnsweredOptions
      options={values().map(({ word }) => word)}
      keys={wordFor(question.key)}
      chosen={wordFor(response?.value)}
      lettered={false}
    />
  );
}
