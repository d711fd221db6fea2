import * as z from "zod";
import { jumble } from "../shuffle.ts";
import { common, distractor, line, textOf, whysOf } from "./fields.ts";
import { type Kind, type Outcome, type QuestionBase, shared, type TaskBase, taskBase } from "./kind.ts";
import { optionAt } from "./letters.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("multiple"),
  key: z.array(line).min(2, "needs at least two").max(7).meta({ description: "The right options, all of them." }),
  distractors: z.array(distractor).min(1, "needs at least one").max(7).meta({ description: "The wrong options." }),
});

export type Multiple = QuestionBase & z.output<typeof schema>;
export type MultipleTask = TaskBase & { kind: "multiple"; options: string[] };
export type MultipleResponse = { kind: "multiple"; options: string[] };

/** Several right options among more. */
export const multiple = {
  schema,
  task: (question, seed) => ({ ...taskBase(question), options: jumble(optionsOf(question), seed + question.id) }),
  read(form, task) {
    const chosen = form.getAll("option").map((letter) => optionAt(task.options, letter));
    const options = task.options.filter((option) => chosen.includes(option));
    if (options.length === 0) return { problems: [{ field: "option", message: "Tick at least one answer." }] };
    return { response: { kind: "multiple", options } };
  },
  score,
  note,
  key: (question) => question.key.join("; "),
  given: (response) => response.options.join("; "),
  whys: (question, response) => whysOf(question.distractors, response.options),
  options: optionsOf,
  claims: (question) => question.key,
} satisfies Kind<Multiple, MultipleTask, MultipleResponse>;

function optionsOf(question: Multiple): string[] {
  return [...question.key, ...question.distractors.map(textOf)];
}

/** Each right option chosen counts one, each wrong one takes one away, never below nothing; ticking all gains little. */
function score(question: Multiple, response: MultipleResponse): Outcome {
  const how = note(question, response);
  return shared(Math.max(0, how.found - how.extra) / how.of, how);
}

function note(question: Multiple, response: MultipleResponse) {
  const found = response.options.filter((option) => question.key.includes(option)).length;
  return { about: "ticks", found, extra: response.options.length - found, of: question.key.length } as const;
}
