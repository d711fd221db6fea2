import type { ArticleFormat } from "./article-format.ts";
import { titleOf } from "./headline.ts";

/** Text as it stands, with a title taken from its beginning. */
export const plain: ArticleFormat = {
  name: "text",
  extensions: [".txt", ".text"],
  recognises: () => true,
  read: (source) => ({ title: titleOf(source), text: source }),
};
