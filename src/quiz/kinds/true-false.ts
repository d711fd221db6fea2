import * as z from "zod";
import { common } from "./fields.ts";
import { type Kind, type QuestionBase, right, type TaskBase, taskBase, wrong } from "./kind.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("true-false"),
  key: z.boolean().meta({ description: "true or false" }),
});

export type TrueFalse = QuestionBase & z.output<typeof schema>;
export type TrueFalseTask = TaskBase & { kind: "true-false" };
export type TrueFalseResponse = { kind: "true-false"; value: boolean };

/** A statement that the article bears out or contradicts. */
export const trueFalse = {
  schema,
  task: taskBase,
  read(form) {
    const value = form.get("option");
    if (value !== "true" && value !== "false") {
      return { problems: [{ field: "option", message: "Choose True or False." }] };
    }
    return { response: { kind: "true-false", value: value === "true" } };
  },
  score: (question, response) => (response.value === question.key ? right : wrong),
  key: (question) => inWords(question.key),
  given: (response) => inWords(response.value),
  claims: (question) => [question.stem],
} satisfies Kind<TrueFalse, TrueFalseTask, TrueFalseResponse>;

function inWords(value: boolean): string {
  return value ? "True" : "False";
}
