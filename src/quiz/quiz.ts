import type { Article } from "../text/article.ts";
import { words } from "../text/words.ts";
import type { Question } from "./kinds/index.ts";
import type { ScoringContext } from "./kinds/kind.ts";

/** A question set made ready to be taken: every source found in the article, every proving word marked. */
export type Quiz = {
  id: string;
  /** Names this very content: a quiz that says anything else has another revision. */
  revision: string;
  title: string;
  description?: string | undefined;
  language: string;
  licence?: string | undefined;
  /** What it was copied from, where it was. */
  origin?: string | undefined;
  article: Article | null;
  questions: Question[];
};

/** The question with that id. */
export function questionOf(quiz: Quiz, id: string): Question | undefined {
  return quiz.questions.find((question) => question.id === id);
}

/** What a question is worth. */
export function pointsOf(question: Question): number {
  return question.points ?? 1;
}

/** What scoring may look at beside the question. The words are only looked for when they are asked for. */
export function scoringContext(quiz: Quiz): ScoringContext {
  return {
    get articleWords() {
      return articleWords(quiz);
    },
  };
}

/** By quiz: to find an article's words anew for each answer took as long as all the rest of answering. */
const found = new WeakMap<Quiz, ReadonlySet<string>>();

function articleWords(quiz: Quiz): ReadonlySet<string> {
  const known = found.get(quiz) ?? new Set(words(quiz.article?.text ?? ""));
  found.set(quiz, known);
  return known;
}
