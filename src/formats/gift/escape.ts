/**
 * Control characters that were escaped, while a question is taken apart: noncharacters, which no text holds. What they
 * stand for is the string at the same index. A backslash before anything else is a backslash.
 */
const hidden = [..."\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5\ufdd6\ufdd7"];
const shown = ["\\", ":", "#", "=", "{", "}", "~", "\n"];
const written = ["\\\\", "\\:", "\\#", "\\=", "\\{", "\\}", "\\~", "\\n"];

/** A text in which every control character left is meant as one. */
export function hideEscapes(text: string): string {
  return text.replace(/\\[\\:#={}~n]/g, (pair) => hidden[written.indexOf(pair)] ?? pair);
}

/** The text that was meant. */
export function showEscapes(text: string): string {
  return text.replace(/[\ufdd0-\ufdd7]/g, (sign) => shown[hidden.indexOf(sign)] ?? sign).trim();
}

/** A text in which nothing is taken for a control character; on one line. */
export function escaped(text: string): string {
  return text.replace(/\r/g, "").replace(/[\\:#={}~\n]/g, (sign) => written[shown.indexOf(sign)] ?? sign);
}
