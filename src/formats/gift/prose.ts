import type { Prose } from "../draft/draft.ts";
import { showEscapes } from "./escape.ts";

export type Style = "moodle" | "html" | "plain" | "markdown";
const styles: readonly string[] = ["moodle", "html", "plain", "markdown"];

/** The style that a text names in brackets at its beginning, or the one of the question that it belongs to. */
export function styleOf(text: string, otherwise: Style = "moodle"): Style {
  return (marked(text) ?? otherwise) as Style;
}

/** A text with its escapes undone and its style told. */
export function proseOf(text: string, otherwise: Style = "moodle"): Prose {
  const style = styleOf(text, otherwise);
  const mark = marked(text);
  const words = showEscapes(mark === undefined ? text : text.trim().slice(mark.length + 2));
  if (style === "html") return { html: words };
  if (style === "markdown") return { markdown: words };
  return style === "plain" ? words : { mixed: words };
}

function marked(text: string): string | undefined {
  const [, name] = /^\s*\[(\w+)\]/.exec(text) ?? [];
  return name !== undefined && styles.includes(name) ? name : undefined;
}
