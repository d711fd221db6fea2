import { encodeText } from "./references.ts";

/** Written XML, to be put into other XML as it is. */
export type Xml = { xml: string };
type Content = Xml | string | number | undefined | Content[];

/**
 * An element as text: `el("p", { class: "x" }, "a < b")` gives `<p class="x">a &lt; b</p>`. Strings are encoded, what is
 * undefined is left out, elements within each stand on a line of their own.
 */
export function el(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...content: Content[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${encoded(value as string)}"`)
    .join("");
  const parts = content.flat(Number.POSITIVE_INFINITY as 1).filter((part) => part !== undefined) as (
    | Xml
    | string
    | number
  )[];
  if (parts.length === 0) return { xml: `<${name}${written}/>` };
  const open = `<${name}${written}>`;
  if (parts.every((part) => typeof part === "object")) {
    const inside = parts
      .map(({ xml }) => `\n${xml}`)
      .join("")
      .replaceAll("\n", "\n  ");
    return { xml: `${open}${inside}\n</${name}>` };
  }
  const inside = parts.map((part) => (typeof part === "object" ? part.xml : encoded(part))).join("");
  return { xml: `${open}${inside}</${name}>` };
}

/** A line end of a text is written as a reference: the lines of the file are there to be indented. */
function encoded(value: string | number | boolean): string {
  return encodeText(String(value)).replaceAll("\n", "&#10;");
}

/** A whole document with this root, in UTF-8. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** A text as HTML that shows it as it is: a paragraph for each line. */
export function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<p>${encodeText(line)}</p>`)
    .join("");
}
