import { cite, type Searchable, searchable } from "../../quiz/citations.ts";
import { problemOf } from "../../quiz/draft/check.ts";
import type { Advice } from "../../quiz/draft/draft.ts";
import { provablesOf, type Question } from "../../quiz/kinds/index.ts";
import type { Adviser } from "./adviser.ts";

/** Rule 1, told early: a source that is given does not stand in the article, word for word and once. */
export const misquoted: Adviser = ({ question, article }) => {
  if (article === null) return undefined;
  if (last?.raw !== article) last = searchable(article);
  const searched = last;
  const parts = provablesOf({ ...question, citations: [] } as Question);
  const given = parts.filter(({ source }) => [source ?? []].flat().length > 0);
  const faults = given.flatMap((part) => cite(part, searched).faults);
  // Words to highlight that stand in no source any more are dropped on saving.
  return faults.filter(({ path }) => path.at(-1) === "source").map((fault): Advice => problemOf(fault));
};

/** The article that was searched last. */
let last: Searchable | undefined;
