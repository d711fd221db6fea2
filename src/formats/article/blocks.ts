/** What can be walked in a parsed page: as much of the DOM as is needed here. */
type Walked = Pick<Node, "nodeType" | "nodeName" | "textContent" | "firstChild" | "nextSibling" | "parentNode">;

const names = (list: string) => new Set(list.split(" "));

/** Elements that begin and end a paragraph. */
const blocks = names(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P SECTION " +
    "TABLE TBODY TD TH THEAD TR UL DETAILS SUMMARY FIGURE",
);
/** Elements whose words are no part of what the article says in sentences. */
const skipped = names(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO PICTURE IMG FIGCAPTION PRE " +
    "FORM BUTTON INPUT SELECT OPTION TEXTAREA NAV DIALOG SUP",
);
const elementNode = 1;
const textNode = 3;

/**
 * The running text below a node: a paragraph for each block, a blank line between, white space folded. Code, captions,
 * tables of data and forms are left out. Without recursion, so that no depth of nesting can break it.
 */
export function textOfBlocks(root: Walked): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const finish = () => {
    const paragraph = words
      .join("")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    words = [];
  };
  walk(root, (node, leaving) => {
    if (node.nodeType === textNode) words.push((node.textContent ?? "").replace(/\s+/g, " "));
    const name = nameOf(node);
    if (name === "BR" && !leaving) words.push("\n");
    if (name === "SUP" && !leaving) words.push(raised(node));
    if (blocks.has(name)) finish();
    return !isSkipped(node);
  });
  finish();
  return paragraphs.join("\n\n");
}

/** Visits every node below a root, elements on the way in and on the way out; `visit` says whether to go inside. */
export function walk(root: Walked, visit: (node: Walked, leaving: boolean) => boolean): void {
  let node: Walked | null = root;
  while (node !== null) {
    const inside: Walked | null = visit(node, false) ? node.firstChild : null;
    if (inside !== null) {
      node = inside;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) visit(node, true);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

function isSkipped(node: Walked): boolean {
  if (node.nodeType !== elementNode) return true;
  const name = nameOf(node);
  if (skipped.has(name)) return true;
  return name === "TABLE" && (node as Element).querySelector("th") !== null;
}

const superscripts: Record<string, string> = { "-": "⁻", "−": "⁻", "+": "⁺" };
for (const [digit, superscript] of [..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries()) superscripts[digit] = superscript;

/** What is set raised: exponents stay (10⁶, km²), “st” and “th” too; references to notes go. */
function raised(node: Walked): string {
  const text = (node.textContent ?? "").trim();
  if (/^\p{L}{1,3}$/u.test(text)) return text;
  const isExponent = /^[-−+]?\d{1,3}$/.test(text) && (node as Element).querySelector("a") === null;
  return isExponent ? [...text].map((sign) => superscripts[sign]).join("") : "";
}

function nameOf({ nodeName }: Walked): string {
  return nodeName.toUpperCase();
}
