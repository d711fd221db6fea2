import type { Article } from "../../text/article.ts";
import type { ArticleFormat } from "./article-format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { plain } from "./plain.ts";
import { printable } from "./printable.ts";

/** Every way in which an article can come, the most recognisable first. To add one: a file, and a line here. */
export const articleFormats: readonly ArticleFormat[] = [html, markdown, plain];

/** The most characters that are read: a web page's source may be several times as long as the article in it. */
export const longestSource = 4_000_000;

/**
 * Reads an article from a file or from what was pasted. The format is told by the file's name, else by the text itself.
 * Plain text stays as it is, character for character (what cannot be printed becomes a space): offsets into the article
 * are offsets into the file. An empty `text` means that there was no article to be found.
 */
export function readArticle(source: string, fileName = ""): Article {
  const text = printable(source);
  const named = articleFormats.find(({ extensions }) =>
    extensions.some((extension) => fileName.toLowerCase().endsWith(extension)),
  );
  return (named ?? articleFormats.find(({ recognises }) => recognises(text)) ?? plain).read(text);
}
