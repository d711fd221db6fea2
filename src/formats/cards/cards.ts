import { type Question as Compiled, keyInWords } from "../../quiz/kinds/index.ts";
import type { QuestionSet } from "../../quiz/question-set.ts";
import { jumble } from "../../quiz/shuffle.ts";
import { listOptions } from "../options.ts";

type Question = QuestionSet["questions"][number];

/** A question as a card: what is asked on its front, with the options if there are any, and the answer on its back. */
export type Card = { question: Question; front: string; options: string[]; back: string };

/** The cards of a set, and a warning for each question of which a card can only ask in words. */
export function cardsOf(set: QuestionSet): { cards: Card[]; warnings: string[] } {
  return {
    cards: set.questions.map((question) => cardOf(question, set.id)),
    warnings: set.questions
      .filter(({ kind }) => kind !== "short-answer")
      .map(
        ({ id, kind }) => `question “${id}” becomes a card, with its answer on the back: cards have no kind ${kind}`,
      ),
  };
}

function cardOf(question: Question, seed: string): Card {
  const back = keyInWords({ ...question, citations: [] } as Compiled);
  const front = question.kind === "true-false" ? `True or false? ${question.stem}` : question.stem;
  return { question, front, options: optionsOf(question, seed), back };
}

/** What the answer is chosen, matched or put in order from. */
function optionsOf(question: Question, seed: string): string[] {
  if (question.kind === "choice" || question.kind === "multiple")
    return listOptions(question, seed).map(({ text }) => text);
  if (question.kind === "order") return jumble(question.key, seed + question.id);
  return question.kind === "match" ? question.pairs.map(({ left }) => left) : [];
}
