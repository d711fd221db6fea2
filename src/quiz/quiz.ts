import type { Article } from "../text/article.ts";
import { words } from "../text/words.ts";
import type { Question } from "./kinds/index.ts";

/** A question set made ready to be taken: every source found in the article, every proving word marked. */
export type Quiz = {
  id: string;
  /** Names this very content: a quiz that says anything else has another revision. */
  revision: string;
  title: string;
  description?: string | undefined;
  language: string;
  licence?: string | undefined;
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

/** What scoring may look at beside the question. */
export function scoringContext(quiz: Quiz): { articleWords: ReadonlySet<string> } {
  return { articleWords: new Set(words(quiz.article?.text ?? "")) };
}
