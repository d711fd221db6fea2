import { builtIn } from "../../questions/index.ts";
import { compileQuiz } from "../../src/quiz/compile.ts";
import { type KindName, type Question, taskOf } from "../../src/quiz/kinds/index.ts";
import { letterAt } from "../../src/quiz/kinds/letters.ts";
import { questionSet } from "../../src/quiz/question-set.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";
import { beesSet } from "./bees.ts";

/** The quiz on bees: one question of each kind, with all that a question can carry. */
export const bees = await compiled(beesSet);

/** Makes a quiz of a question set as a file would hold it. */
export async function compiled(set: unknown): Promise<Quiz> {
  const made = await compileQuiz(questionSet.parse(set));
  if ("faults" in made) throw new Error(JSON.stringify(made.faults));
  return made.quiz;
}

/** Puts a quiz among the built-in ones, in place of the one with its id, as a newer release of the site would. */
export function publish(quiz: Quiz): void {
  const shelf = builtIn as Quiz[];
  const at = shelf.findIndex(({ id }) => id === quiz.id);
  shelf.splice(at < 0 ? shelf.length : at, at < 0 ? 0 : 1, quiz);
}

/** The question of a kind in the quiz on bees. */
export function beesQuestion<K extends KindName>(kind: K): Extract<Question, { kind: K }> {
  const question = bees.questions.find((candidate) => candidate.kind === kind);
  return question as Extract<Question, { kind: K }>;
}

/** The fields that answer a question right, for options that stand as the attempt's seed decides. */
export function rightAnswer(question: Question, seed: string): Record<string, string | string[]> {
  const task = taskOf(question, seed);
  switch (question.kind) {
    case "choice":
      return { option: letterOf(question.key, "options" in task ? task.options : []) };
    case "multiple":
      return { option: question.key.map((option) => letterOf(option, "options" in task ? task.options : [])) };
    case "true-false":
      return { option: String(question.key) };
    case "short-answer":
    case "numeric":
      return { text: String(question.key) };
    case "match":
      return numbered(
        "pair",
        question.pairs.map((pair) => letterOf(pair.right, "rights" in task ? task.rights : [])),
      );
    case "order":
      return numbered("place", "items" in task ? task.items.map((item) => String(question.key.indexOf(item) + 1)) : []);
  }
}

/** The letter under which an option stands. */
export function letterOf(option: string, options: readonly string[]): string {
  return letterAt(options.indexOf(option));
}

function numbered(name: string, values: string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}-${index}`, value]));
}
