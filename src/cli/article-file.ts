import { longestSource, readArticle } from "../formats/article/index.ts";
import { limits } from "../quiz/question-set.ts";
import type { Article } from "../text/article.ts";
import { readTextFile } from "./text-file.ts";

/** Reads the article in a text, Markdown or HTML file, or on standard input; or says in a line why there is none. */
export async function readArticleFile(path: string): Promise<{ article: Article } | { problem: string }> {
  const name = path === "-" ? "standard input" : path;
  const { text, problem } = await readTextFile(path);
  if (problem !== undefined) return { problem: `${name}: ${problem}` };
  if (isBinary(text))
    return { problem: `${name}: this is not a text file: save the article as text, Markdown or HTML` };
  if (text.length > longestSource) return { problem: `${name}: this is too long: 100,000 words is the most` };
  const article = readArticle(text, path);
  if (article.text.length > limits.articleCharacters)
    return { problem: `${name}: this article is too long: 100,000 words is the most` };
  return { article };
}

/** Whether bytes that are no text were read as if they were. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  return sample.startsWith("%PDF-") || sample.split(/[\0\ufffd]/).length - 1 > sample.length / 100;
}
