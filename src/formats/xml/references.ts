const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * Decodes the references that XML knows without a DTD (XML 1.0, 4.6 and 4.1), each once. Any other, such as “&nbsp;”,
 * stays: the HTML within may mean it.
 */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

/** Control characters that XML 1.0 has no way to say (2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be left out
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const signs: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "\r": "&#13;" };

/** What stands for a text between tags and in attributes; control characters but tabs and line ends are left out. */
export function encodeText(text: string): string {
  return text
    .toWellFormed()
    .replace(unsayable, "")
    .replace(/[<>&"\r]/g, (sign) => signs[sign] ?? sign);
}
