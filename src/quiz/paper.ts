import { type Question, type Task, taskOf } from "./kinds/index.ts";
import { letterAt } from "./kinds/letters.ts";
import type { Quiz } from "./quiz.ts";
import { shuffle } from "./shuffle.ts";

/** The versions that a class can be handed, so that neighbours have different papers. */
export const paperVersions = ["A", "B", "C", "D", "E", "F"] as const;
export type PaperVersion = (typeof paperVersions)[number];

/** A question on paper: its number there, and its options in that paper's order. */
export type PaperItem = { number: number; question: Question; task: Task };

/** The questions of a version. A has the quiz's own order; in the others, questions are shuffled, too. The quiz's id is the seed. */
export function paperOf(quiz: Quiz, version: PaperVersion): PaperItem[] {
  const seed = `${quiz.id}/paper ${version}`;
  const questions = version === "A" ? quiz.questions : shuffle(quiz.questions, seed);
  return questions.map((question, index) => ({ number: index + 1, question, task: taskOf(question, seed) }));
}

/** The right answer as it is marked on that paper: letters where there are options, else in words. */
export function markedRight({ question, task }: PaperItem): string {
  const letterOf = (text: string, among: readonly string[]) => letterAt(among.indexOf(text));
  switch (question.kind) {
    case "choice":
      return letterOf(question.key, optionsIn(task));
    case "multiple":
      return question.key
        .map((text) => letterOf(text, optionsIn(task)))
        .sort()
        .join(", ");
    case "true-false":
      return question.key ? "True" : "False";
    case "short-answer":
      return [question.key, ...(question.accept ?? [])].join(" / ");
    case "numeric":
      return [question.key.toLocaleString("en", { maximumFractionDigits: 10 }), question.unit]
        .filter(Boolean)
        .join(" ");
    case "match": {
      const [lefts, rights] = "lefts" in task ? [task.lefts, task.rights] : [[], []];
      return lefts
        .map((left, index) => {
          const right = question.pairs.find((pair) => pair.left === left)?.right ?? "";
          return `${index + 1}${letterOf(right, rights)}`;
        })
        .join(", ");
    }
    case "order": {
      const items = "items" in task ? task.items : [];
      return question.key.map((text) => letterOf(text, items)).join(", ");
    }
  }
}

/** The letters that can be marked for a question on the answer sheet; none where something is written. */
export function lettersOf(task: Task): string[] {
  if (task.kind === "true-false") return ["True", "False"];
  return task.kind === "choice" || task.kind === "multiple" ? task.options.map((_, index) => letterAt(index)) : [];
}

function optionsIn(task: Task): string[] {
  return "options" in task ? task.options : [];
}
