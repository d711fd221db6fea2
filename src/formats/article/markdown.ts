import { parseHTML } from "linkedom/worker";
import { marked } from "marked";
import { parse as parseYaml } from "yaml";
import type { Article } from "../../text/article.ts";
import type { ArticleFormat } from "./article-format.ts";
import { textOfBlocks } from "./blocks.ts";
import { titleOf, withoutHeadline } from "./headline.ts";

const frontMatter = /^\s*---[^\S\n]*\r?\n([\s\S]{0,4000}?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
/** Signs that nobody types in plain text; two of them make a text Markdown. */
const signs = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\(\S{1,500}\)/,
  /\*\*\S[^*\n]*\*\*/,
  /^```/m,
  /^\[[^\]\n]+\]: \S/m,
  /^> \S/m,
];

/** No paragraph that people write has so many marks; a parser's time grows with the square of their number. */
const mostMarks = 2000;

/** Markdown as GitHub knows it: the words without the marks. Code blocks and tables are left out, front matter is read. */
export const markdown: ArticleFormat = {
  name: "markdown",
  extensions: [".md", ".markdown", ".mdown"],
  recognises: (source) =>
    /^---\r?\n(?:\w[\w-]*:.*\r?\n)+---/.test(source) || signs.filter((sign) => sign.test(source)).length > 1,
  read,
};

function read(source: string): Article {
  const front = frontMatter.exec(source);
  const fields = front === null ? {} : fieldsOf(front[1] ?? "");
  const body = front === null ? source : source.slice(front[0].length);
  const { heading, text } = textOf(body);
  const title = fields["title"] ?? heading ?? titleOf(text);
  return {
    title,
    text: withoutHeadline(text, title),
    author: fields["author"],
    published: fields["date"],
  };
}

/** The text, and its one first-level heading, if it has one. */
function textOf(body: string): { heading?: string | undefined; text: string } {
  if (body.split(/\n\s*\n/).some((paragraph) => (paragraph.match(/[_*`~[\]<>|!&]|\d\. |- /g)?.length ?? 0) > mostMarks))
    return { text: body };
  try {
    const page = marked.parse(body, { async: false });
    const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
    const [first, second] = document.querySelectorAll("h1");
    const heading = second === undefined ? first?.textContent?.replace(/\s+/g, " ").trim() : undefined;
    return { heading: heading === "" ? undefined : heading, text: textOfBlocks(document.body) };
  } catch {
    // Nested deeper than any parser goes: what remains readable is the text itself.
    return { text: body };
  }
}

/** The front matter's fields that are a line of text. */
function fieldsOf(yaml: string): Record<string, string> {
  try {
    const read: unknown = parseYaml(yaml, { schema: "failsafe", maxAliasCount: 0 });
    const entries = typeof read === "object" && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(
      entries.flatMap(([name, value]) =>
        typeof value === "string" && value.trim() !== "" && value.length <= 300
          ? [[name.toLowerCase(), value.trim()]]
          : [],
      ),
    );
  } catch {
    return {};
  }
}
