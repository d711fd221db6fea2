import type { Article } from "../../text/article.ts";

/**
 * One way in which articles are written down. `read` never throws, whatever it is given: what it cannot read gives an
 * article with an empty text. The spans of a quiz point into the text that `read` gives.
 */
export type ArticleFormat = {
  name: string;
  /** How its files' names end, with the point. */
  extensions: readonly string[];
  /** Whether a text without a file name is of this format. */
  recognises: (source: string) => boolean;
  read: (source: string) => Article;
};
