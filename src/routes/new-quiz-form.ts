import { type KindName, kindNames } from "../quiz/kinds/index.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits } from "../quiz/question-set.ts";
import type { Article } from "../text/article.ts";
import type { FetchPage } from "../web/page.ts";
import { usualLength } from "../writing/wishes.ts";
import { bringArticle } from "./article-source.ts";

/**
 * What a teacher wants a quiz of. `title` is left out where the article's own will do; `article` is null where questions
 * are written by hand on none.
 */
export type Draft = {
  title?: string | undefined;
  article: Article | null;
  questions: number;
  kinds: KindName[];
  byHand: boolean;
};

const longestTitle = 300;

/** The draft in a sent form, or everything that is wrong with it, in a teacher's words. */
export async function readDraft(
  form: URLSearchParams,
  file: File | null,
  fetchPage: FetchPage,
): Promise<{ draft: Draft; problems?: undefined } | { problems: Problem[] }> {
  const byHand = form.get("by") === "hand";
  const title = (form.get("title") ?? "").replace(/\s+/g, " ").trim();
  const kinds = kindNames.filter((kind) => form.getAll("kinds").includes(kind));
  const questions = Number(form.get("questions") ?? usualLength);
  const brought = await bringArticle(form, file, fetchPage);
  const isEmpty = byHand && brought.article?.text.trim() === "";
  const article = isEmpty ? null : (brought.article ?? null);
  const problems = [
    titleProblem(title, byHand && article === null && brought.problem === undefined),
    brought.problem ?? (article === null && !byHand ? nothingPasted : undefined),
    byHand || isCount(questions) ? undefined : { field: "questions", message: "Choose how many questions." },
    byHand || kinds.length > 0 ? undefined : { field: "kinds", message: "Choose at least one kind of question." },
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) return { problems };
  return { draft: { title: title === "" ? undefined : title, article, questions, kinds, byHand } };
}

const nothingPasted: Problem = { field: "text", message: "Paste the article here." };

function titleProblem({ length }: string, isWanted: boolean): Problem | undefined {
  if (length === 0 && isWanted) return { field: "title", message: "Give the quiz a title." };
  if (length <= longestTitle) return undefined;
  return { field: "title", message: `This title has ${length} letters; ${longestTitle} is the most.` };
}

function isCount(questions: number): boolean {
  return Number.isInteger(questions) && questions >= 1 && questions <= limits.questions;
}
