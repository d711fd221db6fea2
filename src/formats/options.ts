import { textOf } from "../quiz/kinds/fields.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import { dice } from "../quiz/shuffle.ts";

type Question = QuestionSet["questions"][number];
type WithOptions = Extract<Question, { kind: "choice" | "multiple" | "true-false" }>;

/** An option as foreign formats list it. */
export type ListedOption = { text: string; right: boolean; why?: string | undefined };

/**
 * All options of a question in the order in which a file lists them: the right ones strewn among the wrong ones, always
 * the same way for the same question, both in their own order. True stands before False.
 */
export function listOptions(question: WithOptions, seed: string): ListedOption[] {
  if (question.kind === "true-false") {
    return [true, false].map((value) => ({ text: value ? "True" : "False", right: value === question.key }));
  }
  const right = [question.key].flat().map((text): ListedOption => ({ text, right: true }));
  const wrong = question.distractors.map((option): ListedOption => {
    const why = typeof option === "string" ? undefined : option.why;
    return { text: textOf(option), right: false, ...(why === undefined ? {} : { why }) };
  });
  const roll = dice(`${seed}/${question.id}`);
  const listed: ListedOption[] = [];
  while (right.length + wrong.length > 0) {
    const next = roll() * (right.length + wrong.length) < right.length ? right : wrong;
    listed.push(next.shift() as ListedOption);
  }
  return listed;
}
