import type { Article } from "../text/article.ts";
import { type Study, studyOf } from "./study.ts";

/** By article: to read one takes 17 ms for a thousand words. */
const studied = new WeakMap<Article, Study>();

/** The study aids of an article, made when they are first asked for. */
export function studyFor(article: Article): Study {
  const study = studied.get(article) ?? studyOf(article.text);
  studied.set(article, study);
  return study;
}
