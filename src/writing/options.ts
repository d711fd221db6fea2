import { textOf } from "../quiz/kinds/fields.ts";
import type { Candidate } from "./candidate.ts";

const inFigures = new Intl.NumberFormat("en", { maximumFractionDigits: 10 });

type Question = Candidate["question"];

/** What a question's key says, in words; empty for true or false. */
export function keysOf(question: Question): string[] {
  if (question.kind === "choice" || question.kind === "short-answer") return [question.key];
  if (question.kind === "multiple" || question.kind === "order") return question.key;
  if (question.kind === "numeric") return [inFigures.format(question.key)];
  return question.kind === "match" ? question.pairs.map(({ right }) => right) : [];
}

/** The wrong options of a question, where it has any. */
export function distractorsOf(question: Question): string[] {
  return question.kind === "choice" || question.kind === "multiple" ? question.distractors.map(textOf) : [];
}

/** The sentences that prove a question, those of its pairs included. */
export function sourcesIn(question: Question): string[] {
  const own = question.source === undefined ? [] : [question.source].flat();
  return question.kind === "match" ? [...own, ...question.pairs.flatMap(({ source }) => source ?? [])] : own;
}
