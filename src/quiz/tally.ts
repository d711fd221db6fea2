import type { Written } from "./draft/draft.ts";
import { keyInWords, optionsOf, type Question } from "./kinds/index.ts";

/**
 * How a class answered one question, in figures alone: nothing in it says who. `key` is the key in words that the answers
 * were held against, `score` the sum of what was got, from 0 to 1 each; `chosen` how often each option was, 0 included.
 */
export type ItemTally = {
  question: string;
  key: string;
  answered: number;
  right: number;
  score: number;
  chosen: Record<string, number>;
};

/** How one class answered a quiz. The same class again is the same `id`, and replaces what was kept of it. */
export type Tally = { id: string; at: number; items: ItemTally[] };

/**
 * How a question was answered over all classes. `key` is how often its one key was chosen, null where it has none or
 * several; `offered` is how many answers each distractor could have been.
 */
export type ItemUse = {
  classes: number;
  answered: number;
  right: number;
  /** The share of the points that was got, from 0 to 1: the higher, the easier. */
  share: number;
  key: number | null;
  distractors: { text: string; offered: number; chosen: number }[];
};

/** From so many answers on, figures say something about a question. */
export const enoughAnswers = 10;

/** How each question was answered that was answered at all, by its id, as long as its key is what it was. */
export function usesOf(questions: readonly Written[], tallies: readonly Tally[]): Record<string, ItemUse> {
  const uses = questions.flatMap((question) => {
    const use = useOf(question as Question, tallies);
    return use === null ? [] : [[question.id, use] as const];
  });
  return Object.fromEntries(uses);
}

function useOf(question: Question, tallies: readonly Tally[]): ItemUse | null {
  const key = keyInWords(question);
  const same = tallies
    .flatMap(({ items }) => items)
    .filter((item) => item.question === question.id && item.key === key && item.answered > 0);
  const sum = (of: (item: ItemTally) => number) => same.reduce((total, item) => total + of(item), 0);
  if (same.length === 0) return null;
  const answered = sum((item) => item.answered);
  const keys = question.kind === "choice" || question.kind === "multiple" ? [question.key].flat() : [];
  const chosenIn = ({ chosen }: ItemTally, text: string) => (Object.hasOwn(chosen, text) ? (chosen[text] ?? 0) : 0);
  const distractors = keys.length === 0 ? [] : optionsOf(question).filter((option) => !keys.includes(option));
  return {
    classes: same.length,
    answered,
    right: sum(({ right }) => right),
    share: sum(({ score }) => score) / answered,
    key: question.kind === "choice" ? sum((item) => chosenIn(item, question.key)) : null,
    distractors: distractors.map((text) => ({
      text,
      offered: sum(({ chosen, answered }) => (Object.hasOwn(chosen, text) ? answered : 0)),
      chosen: sum((item) => chosenIn(item, text)),
    })),
  };
}
