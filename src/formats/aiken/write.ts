import { letterAt } from "../../quiz/kinds/letters.ts";
import type { QuestionSet } from "../../quiz/question-set.ts";
import type { Written } from "../format.ts";
import { listOptions } from "../options.ts";

type Question = QuestionSet["questions"][number];

/** Writes a set of choices and statements; a line that Aiken would take for something else leaves its question out. */
export function writeAiken(set: QuestionSet): Written<string> {
  const warnings: string[] = [];
  const questions = set.questions.flatMap((question) => {
    const lines = linesOf(question, set.id);
    if (!/^(?:[A-Z][.)]\s|ANSWER:|```|~~~)/.test(lines[0] ?? "")) return [lines.join("\n")];
    warnings.push(`question “${question.id}” is left out: Aiken takes its first words for an answer`);
    return [];
  });
  return { output: `${questions.join("\n\n")}\n`, warnings };
}

function linesOf(question: Question, seed: string): string[] {
  if (question.kind !== "choice" && question.kind !== "true-false") return [];
  const options = listOptions(question, seed);
  const answers = options.map(({ text }, index) => `${letterAt(index)}) ${oneLine(text)}`);
  return [oneLine(question.stem), ...answers, `ANSWER: ${letterAt(options.findIndex(({ right }) => right))}`];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
