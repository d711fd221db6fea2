import { optionsOf, type Question, type Response, responseInWords, type Task } from "../quiz/kinds/index.ts";
import type { AnswerGiven } from "./events.ts";

/** One thing that could be answered, and how many did. `index` is its letter's place where options have letters. */
export type Choice = { text: string; index: number | null; isKey: boolean; count: number };

/** How a class answered a question. `written` is true where the texts are the students' own: not for every wall. */
export type Distribution = { choices: Choice[]; skipped: number; answered: number; written: boolean };

/** How often each option of a question was chosen, or each answer typed; where answers have parts, how they came out. */
export function distributionOf(question: Question, task: Task, given: readonly AnswerGiven[]): Distribution {
  const answers = given.filter(({ response }) => response.kind !== "skipped");
  const written = question.kind === "short-answer" || question.kind === "numeric";
  const choices = written
    ? typed(answers)
    : "options" in task
      ? options(question, task.options, answers)
      : others(question, answers);
  return { choices, skipped: given.length - answers.length, answered: given.length, written };
}

function options(question: Question, shown: readonly string[], answers: readonly AnswerGiven[]): Choice[] {
  const keys = question.kind === "choice" || question.kind === "multiple" ? [question.key].flat() : [];
  const all = shown.length > 0 ? shown : optionsOf(question);
  return all.map((text, index) => ({
    text,
    index,
    isKey: keys.includes(text),
    count: answers.filter(({ response }) => chosenIn(response).includes(text)).length,
  }));
}

/** The options in a response, for kinds that have some. */
export function chosenIn(response: Response): string[] {
  if (response.kind === "choice") return [response.option];
  return response.kind === "multiple" ? response.options : [];
}

/** Answers that were typed, alike but for case and spacing taken together, the most frequent first. */
function typed(answers: readonly AnswerGiven[]): Choice[] {
  const groups = new Map<string, Choice>();
  for (const { response, outcome } of answers) {
    const text = responseInWords(response).replace(/\s+/g, " ").trim();
    const group = groups.get(text.toLowerCase()) ?? { text, index: null, isKey: outcome.verdict === "right", count: 0 };
    groups.set(text.toLowerCase(), { ...group, count: group.count + 1 });
  }
  return [...groups.values()].sort((a, b) => Number(b.isKey) - Number(a.isKey) || b.count - a.count);
}

function others(question: Question, answers: readonly AnswerGiven[]): Choice[] {
  if (question.kind === "true-false") {
    return [true, false].map((value) => ({
      text: value ? "True" : "False",
      index: null,
      isKey: question.key === value,
      count: answers.filter(({ response }) => response.kind === "true-false" && response.value === value).length,
    }));
  }
  const came = { right: "All right", partly: "Partly right", wrong: "Not right" } as const;
  return Object.entries(came).map(([verdict, text]) => ({
    text,
    index: null,
    isKey: verdict === "right",
    count: answers.filter(({ outcome }) => outcome.verdict === verdict).length,
  }));
}
