import { parseHTML } from "linkedom/worker";
import { marked } from "marked";
import { nestingOf } from "../article/nesting.ts";
import { printable } from "../article/printable.ts";
import type { Prose } from "./draft.ts";
import { textOfHtml } from "./html-text.ts";
import { meantTag, reference } from "./mixed.ts";

/** A text without markup, and what it held that no text can: “a picture”. */
export type Plain = { text: string; lost: string[] };

/** Longer or deeper than this is no question, and would take the parser seconds. */
const most = { characters: 100_000, depth: 200 };

/** The plain text of what a foreign file holds; HTML is read by a parser, so that no tag or script comes through. */
export function plainOf(prose: Prose): Plain {
  const { text, lost } = read(prose);
  return { text: tidy(text), lost };
}

function read(prose: Prose): Plain {
  if (typeof prose === "string") return { text: prose, lost: [] };
  if ("html" in prose) return html(prose.html);
  if ("markdown" in prose) return markdown(prose.markdown);
  return mixed(prose.mixed);
}

/**
 * What consists of tags alone, such as the answer `<body>`, is about tags: it is shown as it stands. What was code to be
 * run, or a picture, is not.
 */
function html(source: string): Plain {
  if (source.length > most.characters || nestingOf(source) > most.depth) return { text: "", lost: ["too much HTML"] };
  const { text, lost } = textOfHtml(parse(source));
  if (text.trim() !== "" || lost.length > 0 || !/<\w/.test(source)) return { text, lost };
  return { text: active.test(source) ? "" : source, lost };
}

const active = /<(?:script|style|iframe|object|embed|svg|template|noscript)\b/i;

/** Text in which tags are meant as such only where a common one is closed, or stands for something by itself. */
function mixed(source: string): Plain {
  if (meantTag.test(source)) {
    const read = html(source);
    return read.text.trim() === "" && !active.test(source) ? { text: source, lost: [] } : read;
  }
  if (!reference.test(source) || source.length > most.characters) return { text: source, lost: [] };
  // With every “<” escaped, the parser has nothing to do but decode what is encoded.
  return { text: parse(source.replaceAll("<", "&lt;")).textContent ?? "", lost: [] };
}

/** Markdown whose marks are so many that a parser would take seconds is left as it is. */
function markdown(source: string): Plain {
  if (source.length > 20_000 || (source.match(/[_*`~[\]<>|!&]|\d\. |- /g)?.length ?? 0) > 1000) return mixed(source);
  try {
    return html(marked.parse(source, { async: false }));
  } catch {
    return { text: source, lost: [] };
  }
}

function parse(source: string): Element {
  return parseHTML(`<!doctype html><html><body>${source}</body></html>`).document.documentElement;
}

/** One space between words, no space at line ends, one blank line at most, nothing that cannot be shown. */
function tidy(text: string): string {
  return printable(text)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
