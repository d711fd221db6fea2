import type { QuestionSet } from "../../quiz/question-set.ts";
import { asMixedLine } from "../draft/mixed.ts";
import type { Written } from "../format.ts";
import { listOptions } from "../options.ts";

type Question = QuestionSet["questions"][number];

/** Writes a question a line. A line end within a text becomes `<br>`, a tab a space. */
export function writeBlackboard(set: QuestionSet): Written<string> {
  return { output: set.questions.map((question) => `${lineOf(question, set.id)}\n`).join("") };
}

function lineOf(question: Question, seed: string): string {
  return [types[question.kind], question.stem, ...partsOf(question, seed)]
    .map((part) => asMixedLine(part).replaceAll("\t", " "))
    .join("\t");
}

const types: Record<Question["kind"], string> = {
  choice: "MC",
  multiple: "MA",
  "true-false": "TF",
  "short-answer": "FIB",
  numeric: "NUM",
  match: "MAT",
  order: "ORD",
};

function partsOf(question: Question, seed: string): string[] {
  switch (question.kind) {
    case "true-false":
      return [String(question.key)];
    case "short-answer":
      return [question.key, ...(question.accept ?? [])];
    case "numeric":
      return [String(question.key), ...(question.tolerance === undefined ? [] : [String(question.tolerance)])];
    case "match":
      return question.pairs.flatMap(({ left, right }) => [left, right]);
    case "order":
      return question.key;
    default:
      return listOptions(question, seed).flatMap(({ text, right }) => [text, right ? "correct" : "incorrect"]);
  }
}
