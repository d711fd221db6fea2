import type { Fault } from "../quiz/citations.ts";
import { compileQuiz } from "../quiz/compile.ts";
import { type QuestionSet, questionSet } from "../quiz/question-set.ts";
import type { Quiz } from "../quiz/quiz.ts";
import type { Article } from "../text/article.ts";
import { sortOf } from "../text/sort.ts";
import { refused, type Unfit } from "./unfit.ts";
import type { Wishes } from "./wishes.ts";
import { writeQuestions } from "./write.ts";

/** A quiz with the set that a file would hold; `doubt` where the text is of a sort that promises little. */
export type ArticleQuiz =
  | { set: QuestionSet; quiz: Quiz; doubt?: Unfit | undefined; unfit?: undefined }
  | { unfit: Unfit };

/**
 * Writes a quiz about an article, whole and checked against the format and rule 1; or says why there is none.
 * `id` is the quiz's, of small letters, digits and hyphens; `title` is the article's if left out.
 */
export async function writeQuiz(
  article: Article,
  { id, title, ...wishes }: Wishes & { id: string; title?: string | undefined },
): Promise<ArticleQuiz> {
  const sort = sortOf(article.text);
  if (refused.has(sort)) return { unfit: sort as Unfit };
  const { questions, kept } = writeQuestions(article.text, wishes);
  const written = await quizWith(questions, article, { id, title });
  const doubt = sort === "prose" ? undefined : sort;
  if (written === undefined) {
    const isByKinds = wishes.kinds !== undefined && kept.length > 0;
    return { unfit: doubt ?? (isByKinds ? "kinds" : "vague") };
  }
  return { ...written, doubt };
}

/** A quiz about an article with these questions, those left out that break a rule; undefined if none is left. */
export function quizWith(
  questions: unknown[],
  article: Article,
  { id, title }: { id: string; title?: string | undefined },
): Promise<{ set: QuestionSet; quiz: Quiz } | undefined> {
  const name = title ?? article.title;
  return sound({ format: "footnote/1", id, title: name, language: "en", article, questions } as QuestionSet);
}

/** The set without the questions that break a rule, and the quiz it makes; undefined if no question is left. */
async function sound(set: QuestionSet): Promise<{ set: QuestionSet; quiz: Quiz } | undefined> {
  const read = questionSet.safeParse(set);
  if (!read.success) {
    const rest = without(set, read.error.issues);
    return rest && sound(rest);
  }
  const compiled = await compileQuiz(read.data);
  if ("quiz" in compiled) return { set: read.data, quiz: compiled.quiz };
  const rest = without(read.data, compiled.faults);
  return rest && sound(rest);
}

/** The set without the questions that the faults lie in; undefined if that makes none of it sound. */
function without(set: QuestionSet, faults: readonly { path: readonly PropertyKey[] | Fault["path"] }[]) {
  const broken = new Set(faults.map(({ path }) => (path[0] === "questions" ? path[1] : undefined)));
  const questions = set.questions.filter((_, index) => !broken.has(index));
  return questions.length === 0 || questions.length === set.questions.length ? undefined : { ...set, questions };
}
