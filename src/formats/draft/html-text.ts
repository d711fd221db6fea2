import { walk } from "../article/blocks.ts";
import type { Plain } from "./prose.ts";

const names = (list: string) => new Set(list.split(" "));

/** Elements that begin and end a line. */
const blocks = names(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL",
);
/** Elements that hold no words for a reader. */
const skipped = names(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED APPLET SVG CANVAS AUDIO VIDEO SELECT TEXTAREA BUTTON",
);
const media: Record<string, string> = {
  AUDIO: "a recording",
  CANVAS: "a drawing",
  EMBED: "an embedded file",
  IFRAME: "an embedded page",
  IMG: "a picture",
  OBJECT: "an embedded file",
  SVG: "a drawing",
  VIDEO: "a film",
};
const elementNode = 1;
const textNode = 3;

/**
 * The words of a piece of HTML: a line for each block, spaces folded but in `pre`, digits set raised or lowered where
 * they were, pictures by their description. Without recursion, so that no depth of nesting can break it.
 */
export function textOfHtml(root: Element): Plain {
  const pieces: string[] = [];
  const lost = new Set<string>();
  let verbatim = 0;
  walk(root, (node, leaving) => {
    if (node.nodeType === textNode) pieces.push(verbatim > 0 ? String(node.textContent) : wordsOf(node));
    if (node.nodeType !== elementNode) return false;
    const name = node.nodeName.toUpperCase();
    if (name === "PRE" && node.firstChild !== null) verbatim += leaving ? -1 : 1;
    pieces.push(boundary(name, leaving), leaving ? "" : described(node as Element, name, lost));
    return !skipped.has(name);
  });
  return { text: joined(pieces), lost: [...lost] };
}

/** What an element's beginning or end puts between the words around it. */
function boundary(name: string, leaving: boolean): string {
  if (blocks.has(name) || (name === "BR" && !leaving)) return "\n";
  return (name === "TD" || name === "TH") && leaving ? "\t" : "";
}

/** A picture's description stands for it; what has none is lost. */
function described(element: Element, name: string, lost: Set<string>): string {
  const what = media[name];
  if (what === undefined) return "";
  const description = name === "IMG" ? (element.getAttribute("alt") ?? "").trim() : "";
  if (description === "") lost.add(what);
  return description;
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const lowered = "₀₁₂₃₄₅₆₇₈₉";

/** A text with its spaces folded; 10<sup>6</sup> is 10⁶, not 106. */
function wordsOf({ textContent, parentNode }: Pick<Node, "textContent" | "parentNode">): string {
  const text = (textContent ?? "").replace(/\s+/g, " ");
  const digits = { SUP: raised, SUB: lowered }[parentNode?.nodeName.toUpperCase() ?? ""];
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** The pieces as one text: line ends of neighbouring blocks count once, as do spaces where two pieces meet. */
function joined(pieces: string[]): string {
  const text: string[] = [];
  let last = "\n";
  for (const piece of pieces) {
    if (piece === "\n" && last === "\n") continue;
    const rest = last === "\n" || last === " " ? piece.replace(/^ +/, "") : piece;
    if (rest === "") continue;
    text.push(rest);
    last = rest.at(-1) ?? last;
  }
  return text.join("");
}
