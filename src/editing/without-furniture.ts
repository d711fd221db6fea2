import { furniture } from "../text/furniture.ts";

/** A text without its furniture, and what was taken out, in order. Headings within the article stay: they help a reader. */
export function withoutFurniture(text: string): { text: string; passages: string[] } {
  const marks = furniture(text).filter(({ reason }) => reason !== "heading");
  const passages = marks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  let rest = "";
  let at = 0;
  for (const { start, end } of marks) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return { text: rest.replace(/\n[^\S\n]*(?:\n[^\S\n]*)+\n/g, "\n\n").trim(), passages };
}
