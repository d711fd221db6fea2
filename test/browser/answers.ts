import sets from "../../questions/sets.generated.json" with { type: "json" };
import { textOf } from "../../src/quiz/kinds/fields.ts";
import type { KindName, Question } from "../../src/quiz/kinds/index.ts";
import type { Match } from "../../src/quiz/kinds/match.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";

/** The quiz that the stories are about. */
export const quiz = sets.find(({ id }) => id === "putin-china-olympics") as Quiz;

export type Quality = "right" | "wrong" | "partly";

/** An answer in the words of the page: options to press or tick, a text, what belongs to each line, an order. */
export type Answer =
  | { kind: "choice" | "true-false" | "multiple" | "order"; options: string[] }
  | { kind: "short-answer" | "numeric"; text: string }
  | { kind: "match"; pairs: { left: string; right: string }[] };

/** Kinds in which a part can be right. */
export const divisible: readonly KindName[] = ["multiple", "match", "order"];

/** An answer to a question that is right, wrong, or right in part. */
export function answerTo(question: Question, quality: Quality): Answer {
  if (quality === "partly") return halfRight(question);
  return quality === "right" ? rightAnswer(question) : wrongAnswer(question);
}

function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case "choice":
      return { kind: question.kind, options: [question.key] };
    case "true-false":
      return { kind: question.kind, options: [question.key ? "True" : "False"] };
    case "short-answer":
      return { kind: question.kind, text: question.key.toUpperCase() };
    case "numeric":
      return { kind: question.kind, text: question.key.toLocaleString("en") };
    case "match":
      return matched(question, (rights) => rights);
    default:
      return { kind: question.kind, options: question.key };
  }
}

function wrongAnswer(question: Question): Answer {
  switch (question.kind) {
    case "choice":
    case "multiple":
      return { kind: question.kind, options: [textOf(question.distractors[0] ?? "")] };
    case "true-false":
      return { kind: question.kind, options: [question.key ? "False" : "True"] };
    case "short-answer":
      return { kind: question.kind, text: "Atlantis" };
    case "numeric":
      return { kind: question.kind, text: "3" };
    case "match":
      return matched(question, ([first = "", ...rest]) => [...rest, first]);
    case "order":
      return { kind: question.kind, options: [...question.key].reverse() };
  }
}

function halfRight(question: Question): Answer {
  switch (question.kind) {
    case "multiple":
      return { kind: question.kind, options: question.key.slice(0, 1) };
    case "match":
      return matched(question, swapped);
    case "order":
      return { kind: question.kind, options: swapped(question.key) };
    default:
      throw new Error(`no ${question.kind} answer is right in part`);
  }
}

function matched({ kind, pairs }: Match, arrange: (rights: string[]) => string[]): Answer {
  const rights = arrange(pairs.map(({ right }) => right));
  return { kind, pairs: pairs.map(({ left }, index) => ({ left, right: rights[index] ?? "" })) };
}

function swapped([first = "", second = "", ...rest]: string[]): string[] {
  return [second, first, ...rest];
}
