import type { Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { encodeText } from "../../xml/references.ts";
import { childrenOf, htmlOf, textOf } from "../../xml/tree.ts";

/** All that an element says in `material`, at any depth but below the elements named; as HTML. */
export function materialOf(element: Element | undefined, without: readonly string[] = []): Prose {
  return { html: pieces(element, without).join("") };
}

function pieces(element: Element | undefined, without: readonly string[]): string[] {
  return childrenOf(element).flatMap((child) => {
    if (without.includes(child.name)) return [];
    if (child.name === "mattext" || child.name === "matemtext") return [written(child)];
    if (child.name === "matbreak") return ["<br>"];
    if (child.name === "matimage") return ["<img>"];
    if (child.name === "mataudio" || child.name === "matvideo")
      return [`<${child.name.slice(3)}></${child.name.slice(3)}>`];
    return pieces(child, without);
  });
}

/** A text says of what type it is; where it holds elements, they are XHTML, whatever it says (QTI 1.2, 3.6.5). */
function written(text: Element): string {
  const type = (text.attributes["texttype"] ?? "text/plain").toLowerCase();
  const inner =
    childrenOf(text).length > 0
      ? htmlOf(text)
      : type === "text/html"
        ? textOf(text)
        : encodeText(textOf(text)).replaceAll("\n", "<br>");
  return `<div>${inner}</div>`;
}
