import * as z from "zod";
import { jumble } from "../shuffle.ts";
import { common, distractor, line, textOf, whysOf } from "./fields.ts";
import { type Kind, type QuestionBase, right, type TaskBase, taskBase, wrong } from "./kind.ts";
import { optionAt } from "./letters.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("choice"),
  key: line.meta({ description: "The one right option." }),
  distractors: z.array(distractor).min(1, "needs at least one").max(7).meta({ description: "The wrong options." }),
});

export type Choice = QuestionBase & z.output<typeof schema>;
export type ChoiceTask = TaskBase & { kind: "choice"; options: string[] };
export type ChoiceResponse = { kind: "choice"; option: string };

/** One right option among several. */
export const choice = {
  schema,
  task: (question, seed) => ({ ...taskBase(question), options: jumble(optionsOf(question), seed + question.id) }),
  read(form, task) {
    const option = optionAt(task.options, form.get("option") ?? "");
    if (option === undefined) return { problems: [{ field: "option", message: "Choose one of the answers." }] };
    return { response: { kind: "choice", option } };
  },
  score: (question, response) => (response.option === question.key ? right : wrong),
  key: (question) => question.key,
  given: (response) => response.option,
  whys: (question, response) => whysOf(question.distractors, [response.option]),
  options: optionsOf,
  claims: (question) => [question.key],
} satisfies Kind<Choice, ChoiceTask, ChoiceResponse>;

function optionsOf(question: Choice): string[] {
  return [question.key, ...question.distractors.map(textOf)];
}
