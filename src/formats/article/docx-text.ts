/**
 * The text of a Word document, out of its word/document.xml (ECMA-376 part 1, 17.3). This file imports nothing: the build
 * makes a script of it for browsers, where Word documents are read.
 */

/** An element of parsed XML, as far as it is needed here. */
export type XmlElement = {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly children: ArrayLike<XmlElement>;
  getAttribute(name: string): string | null;
};

/** A document's paragraphs in their order, those of tables and lists too, a blank line between them. */
export function textOfDocument(root: XmlElement): string {
  const paragraphs: string[] = [];
  collect(root, paragraphs);
  return paragraphs.filter((text) => text !== "").join("\n\n");
}

/** What was deleted, moved away or stands twice; and what Word computes: commands of fields, the table of contents. */
const leftOut = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sectPr", "tblPr"]);

function collect(element: XmlElement, paragraphs: string[]): void {
  for (const child of Array.from(element.children)) {
    const name = localName(child);
    if (leftOut.has(name)) continue;
    if (name === "p") addParagraph(child, paragraphs);
    else collect(child, paragraphs);
  }
}

/** A paragraph, then those of text boxes in it. */
function addParagraph(element: XmlElement, paragraphs: string[]): void {
  if (/^TOC\d/i.test(styleOf(element))) return;
  const boxes: XmlElement[] = [];
  paragraphs.push(textIn(element, boxes).replace(/\s+/g, " ").trim());
  for (const box of boxes) collect(box, paragraphs);
}

function textIn(element: XmlElement, boxes: XmlElement[]): string {
  return Array.from(element.children)
    .map((child) => {
      const name = localName(child);
      if (leftOut.has(name) || (name === "r" && isHidden(child))) return "";
      if (name === "t") return child.textContent ?? "";
      if (name === "txbxContent") {
        boxes.push(child);
        return "";
      }
      return signs[name] ?? textIn(child, boxes);
    })
    .join("");
}

/** What stands for a sign. */
const signs: Record<string, string> = { tab: " ", br: " ", cr: " ", noBreakHyphen: "\u2011", softHyphen: "" };

function styleOf(paragraph: XmlElement): string {
  const style = childNamed(childNamed(paragraph, "pPr"), "pStyle");
  return style?.getAttribute("w:val") ?? "";
}

function isHidden(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, "rPr"), "vanish");
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.getAttribute("w:val") ?? "");
}

function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : Array.from(element.children).find((child) => localName(child) === name);
}

function localName({ nodeName }: XmlElement): string {
  return nodeName.slice(nodeName.indexOf(":") + 1);
}
