import type { Prose } from "../draft/draft.ts";
import type { Element } from "../xml/parse.ts";
import { childOf, textOf } from "../xml/tree.ts";

/** The text below an element, in the format that it names. */
export function proseOf(element: Element | undefined): Prose {
  const text = textOf(childOf(element, "text")).trim();
  const { format } = element?.attributes ?? {};
  if (format === "html") return { html: text };
  if (format === "markdown") return { markdown: text };
  return format === "plain_text" ? text : { mixed: text };
}

/** The text of an element that holds nothing else; nothing where it is empty. */
export function textIn(parent: Element | undefined, name: string): string | undefined {
  const element = childOf(parent, name);
  return textOf(childOf(element, "text") ?? element).trim() || undefined;
}
