import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import type { Article } from "../../text/article.ts";
import type { ArticleFormat } from "./article-format.ts";
import { textOfBlocks, walk } from "./blocks.ts";
import { titleOf, withoutHeadline } from "./headline.ts";
import { nestingOf } from "./nesting.ts";

const wholePage = /<(?:!doctype html|html|body)[\s>]/i;
const block = "(?:p|div|article|section|h[1-6]|ul|ol|table|blockquote|main)";
const opening = new RegExp(`<${block}[\\s>]`, "i");
const closing = new RegExp(`</${block}\\s*>`, "i");

/**
 * A web page or a piece of one: its main text without menus, comments and advertisements, entities decoded. No script in
 * it ever runs: the page is parsed, not shown.
 */
export const html: ArticleFormat = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml"],
  recognises: (source) =>
    /^\s*(?:<\?xml|<!doctype html|<html|<head|<body)/i.test(source) || (opening.test(source) && closing.test(source)),
  read,
};

/** Pages larger or deeper than these are none that people write; to parse them, or to sort out their main text, would take seconds. */
const deepest = 5_000;
const most = { elements: 20_000, depth: 250 };

function read(source: string): Article {
  if (nestingOf(source) > deepest) return { title: titleOf(""), text: "" };
  try {
    const { document } = parse(source);
    const main = isOrdinary(document) ? mainText(document) : undefined;
    if (main !== undefined && main.text !== "") return main;
    // Readability has taken the page apart by now.
    const text = textOfBlocks((main === undefined ? document : parse(source).document).documentElement);
    return { ...main, title: main?.title || titleOf(text), text };
  } catch {
    // Whatever trips up the parser is no page that a browser would show.
    return { title: titleOf(""), text: "" };
  }
}

/** The article that Readability finds in a page, without its menus. The page is used up by it. */
function mainText(document: Document): Article {
  const heading = folded(document.querySelector("h1")?.textContent);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const found = new Readability<Node>(document, { serializer: (node) => node }).parse();
  const named = folded(found?.title);
  const title = (heading !== "" && named.includes(heading) ? heading : named || heading).slice(0, 300);
  const text = withoutHeadline(found?.content == null ? "" : textOfBlocks(found.content), title);
  return {
    title: title || titleOf(text),
    text,
    url: /^https?:/i.test(link) && URL.canParse(link) ? link : undefined,
    author: labelled(found?.byline),
    published: labelled(found?.publishedTime),
  };
}

function isOrdinary(document: Document): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(document.documentElement, (node, leaving) => {
    if (!leaving) elements++;
    depth += leaving ? -1 : node.firstChild === null ? 0 : 1;
    deepest = Math.max(deepest, depth);
    return true;
  });
  return elements <= most.elements && deepest <= most.depth;
}

function folded(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function labelled(value: string | null | undefined): string | undefined {
  const label = folded(value);
  return label === "" || label.length > 100 ? undefined : label;
}

/** Parses a page, or puts a piece of one into a page. */
function parse(source: string): { document: Document } {
  return parseHTML(wholePage.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`);
}
