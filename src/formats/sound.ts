import type * as z from "zod";
import { type QuestionSet, questionSet } from "../quiz/question-set.ts";
import { valueAt } from "./named.ts";

/**
 * What is left of a set without the questions that do not fit the schema: it can still be checked against the article,
 * so that one look shows all faults. `origin[i]` is where the i-th question left stood. Nothing if the rest is no set.
 */
export function soundPart(
  written: unknown,
  issues: readonly z.core.$ZodIssue[],
): { set: QuestionSet; origin: number[] } | undefined {
  const questions = valueAt(written, ["questions"]);
  if (!Array.isArray(questions)) return undefined;
  const broken = new Set(issues.flatMap(({ path: [list, index] }) => (list === "questions" ? [index] : [])));
  const origin = questions.flatMap((_, index) => (broken.has(index) ? [] : [index]));
  const result = questionSet.safeParse({ ...(written as object), questions: origin.map((index) => questions[index]) });
  return result.success ? { set: result.data, origin } : undefined;
}
