import { withoutHeadline } from "../formats/article/headline.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { writtenId } from "../quiz/written-id.ts";
import type { Article } from "../text/article.ts";
import { quizWith, writeQuiz } from "../writing/article-quiz.ts";
import { unfitWords } from "../writing/unfit.ts";
import type { Draft } from "./new-quiz-form.ts";

/** The quiz that a draft asks for, or why there is none. */
export type Made = { set: QuestionSet; quiz: Quiz; problem?: undefined } | { problem: Problem };

/**
 * Writes the quiz that a draft asks for. The id of the `page` that it was typed into keeps the quiz's own from being guessed.
 * `written` are the questions where a device wrote them already: they are checked as any others are, and count as they stand.
 */
export async function quizOfDraft(
  { title, article, questions, kinds }: Draft,
  page: string,
  written?: unknown[],
): Promise<Made> {
  const found = article ?? { title: "", text: "" };
  const named = title ?? found.title;
  const id = await writtenId([page, named, found.text, String(questions), ...kinds]);
  const about = titled(found, named);
  const brought = written && (await quizWith(written, about, { id, title: named }));
  if (brought !== undefined) return brought;
  const made = await writeQuiz(about, { id, title: named, questions, kinds });
  if (made.unfit === undefined) return made;
  return { problem: { field: made.unfit === "kinds" ? "kinds" : "text", message: unfitWords[made.unfit] } };
}

/** The article under the quiz's title, which its page shows: the text does not begin with it once more. */
export function titled(article: Article, title: string): Article {
  return { ...article, title, text: withoutHeadline(article.text, title) };
}
