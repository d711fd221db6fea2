import { readArticle } from "../formats/article/index.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits } from "../quiz/question-set.ts";
import type { Article } from "../text/article.ts";
import { decode } from "../web/decode.ts";
import type { FetchPage, WebPage } from "../web/page.ts";

/** The article that a form brings, null where it brings none; or what is wrong with what it brings. */
export type Brought = { article: Article | null; problem?: undefined } | { article?: undefined; problem: Problem };

/** Takes the file if there is one, else the page at the address, else what was pasted. A lone address that was pasted is one. */
export async function bringArticle(form: URLSearchParams, file: File | null, fetchPage: FetchPage): Promise<Brought> {
  if (file !== null) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isForBrowsers(bytes)) return { problem: { field: "file", message: readInBrowser } };
    const text = decode(bytes).replace(/\r\n?/g, "\n");
    return inLimits(
      "file",
      readArticle(text, file.name),
      "There is no text in this file. Text, Markdown and HTML will do.",
    );
  }
  const pasted = (form.get("text") ?? "").replace(/\r\n?/g, "\n");
  const isAddress = /^\s*https?:\/\/\S+\s*$/i.test(pasted);
  const [field, address] = isAddress ? ["text", pasted] : ["address", form.get("address") ?? ""];
  if (isAddress || (address.trim() !== "" && pasted.trim() === "")) return articleOn(field, await fetchPage(address));
  return pasted.trim() === "" ? { article: null } : inLimits("text", readArticle(pasted), "");
}

/** PDFs, Word documents new and old: they are read before they are sent, where JavaScript is on. */
function isForBrowsers([a, b, c, d]: Uint8Array): boolean {
  const first = [a, b, c, d].map((byte) => String.fromCharCode(byte ?? 0)).join("");
  return first === "%PDF" || first === "PK\u0003\u0004" || first === "\u00d0\u00cf\u0011\u00e0";
}

const readInBrowser =
  "PDFs and Word documents are read in your browser, with JavaScript on. Else open the file, copy the article, and paste it above.";

function articleOn(field: string, page: WebPage): Brought {
  if (page.text === undefined) return { problem: { field, message: page.problem } };
  const article = { ...readArticle(page.text, page.isPlain ? "page.txt" : "page.html"), url: page.url };
  return inLimits(field, article, "No article was found on this page. Copy its text, and paste it here.");
}

/** An article of a size that a set can hold. One without text is none, if there is a message that says so. */
export function inLimits(field: string, article: Article, whenEmpty: string): Brought {
  const { length } = article.text;
  if (article.text.trim() === "" && whenEmpty !== "") return { problem: { field, message: whenEmpty } };
  if (length <= limits.articleCharacters) return { article };
  const [has, most] = [length, limits.articleCharacters].map((count) => count.toLocaleString("en"));
  const message = `This is ${has} characters long; ${most} is the most, about 100,000 words. Paste a part of it.`;
  return { problem: { field, message } };
}
