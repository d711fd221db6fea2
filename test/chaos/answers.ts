import { builtIn } from "../../questions/index.ts";
import { type Task, taskOf } from "../../src/quiz/kinds/index.ts";
import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";
import { questionOf } from "../../src/quiz/quiz.ts";
import type { Dice } from "./dice.ts";

/** The quiz that all take. */
export const quiz = builtIn[0] as Quiz;

export type Fields = Record<string, string | string[]>;

/** Some answer to a question of the quiz: right, wrong or partly right as the dice will have it. */
export function someAnswer(question: string, dice: Dice): Fields {
  const asked = questionOf(quiz, question);
  if (asked === undefined) throw new Error(`no question ${question}`);
  // How many options there are is the same whatever the seed; which is which, nobody needs to know here.
  return dice.throw() < 0.1 ? { skip: "yes" } : fieldsFor(taskOf(asked, "any"), dice);
}

function fieldsFor(task: Task, dice: Dice): Fields {
  switch (task.kind) {
    case "choice":
      return { option: letterAt(dice.between(0, task.options.length)) };
    case "multiple":
      return { option: [...new Set([0, 1].map(() => letterAt(dice.between(0, task.options.length))))] };
    case "true-false":
      return { option: String(dice.throw() < 0.5) };
    case "short-answer":
      return { text: dice.pick(["China", "Vladimir Putin", "the United States", "Ukraine"]) };
    case "numeric":
      return { text: dice.pick(["100,000", "2", "5", "38"]) };
    case "match":
      return turned("pair", task.lefts.length, dice, (index) => letterAt(index));
    case "order":
      return turned("place", task.items.length, dice, (index) => String(index + 1));
  }
}

function turned(field: string, length: number, dice: Dice, name: (index: number) => string): Fields {
  const by = dice.between(0, length);
  return Object.fromEntries(Array.from({ length }, (_, index) => [`${field}-${index}`, name((index + by) % length)]));
}

export function written(fields: Fields): string {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
}

/** The question with a number in a class that is asked all of them, in their own order. */
export function questionAt(number: number): string {
  return quiz.questions[number - 1]?.id ?? "";
}
