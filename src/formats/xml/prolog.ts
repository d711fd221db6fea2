/** What may stand before a document's root: white space, the declaration and other instructions, comments. */
const misc = /\s+|<\?[^>]*\?>|<!--/y;

/** A piece of a document type: a comment, a quotation, a bracket, its end, or what lies between them. */
const piece = /<!--[\s\S]*?-->|"[^"]*"|'[^']*'|[[\]>]|[^[\]>"'<]+|</y;

/** A document ready to be parsed, or why it is not read, by how it begins. */
export type Prolog = { text: string; problem?: undefined } | { text?: undefined; problem: string };

/**
 * Looks at what stands before a document's root. A document type is blanked out, so that places hold: nothing in it is
 * needed, nothing it names is fetched. One that declares entities is refused: they can grow beyond all bounds, or read
 * other files.
 */
export function readProlog(text: string): Prolog {
  const start = rootAt(text);
  if (text[start] !== "<") return { problem: "this is not XML: something else stands before its first tag" };
  if (!/^<!doctype/i.test(text.slice(start, start + 9))) return { text };
  const end = endOfType(text, start);
  if (end === undefined) return { problem: "its document type is never closed" };
  const type = text.slice(start, end);
  if (/<!ENTITY|%[\w:.-]+;/i.test(type)) {
    return { problem: "this XML file declares entities, which no question file needs: it is not read" };
  }
  return { text: text.slice(0, start) + type.replace(/[^\n]/g, " ") + text.slice(end) };
}

/** Where the first tag begins, or a document type. */
function rootAt(text: string): number {
  let at = 0;
  for (;;) {
    misc.lastIndex = at;
    const [found] = misc.exec(text) ?? [];
    if (found === undefined) return at;
    const end = found === "<!--" ? text.indexOf("-->", at) + 3 : at + found.length;
    if (end < at + found.length) return text.length;
    at = end;
  }
}

/** Where a document type ends: at the first “>” outside of its brackets. */
function endOfType(text: string, start: number): number | undefined {
  let depth = 0;
  piece.lastIndex = start;
  for (let found = piece.exec(text)?.[0]; found !== undefined; found = piece.exec(text)?.[0]) {
    if (found === "[") depth += 1;
    if (found === "]") depth -= 1;
    if (found === ">" && depth <= 0) return piece.lastIndex;
  }
  return undefined;
}
