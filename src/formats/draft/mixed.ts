/** A tag that is meant as one: a common one that is closed, or one that stands for something by itself. */
export const meantTag =
  /<\/(?:p|b|i|u|em|strong|span|div|ul|ol|li|a|sup|sub|code|pre|font|h[1-6]|table|small|big|tt)\s*>|<(?:br|img|script|style|iframe|object|embed|svg)\b/i;

/** A character written by its name or number. */
export const reference = /&#?\w+;/;

/** A text as it has to stand where tags and references count as HTML if they look like it: nearly always as it is. */
export function asMixed(text: string): string {
  return meantTag.test(text) || reference.test(text) ? encoded(text) : text;
}

/** The same on one line: a line end is a tag. */
export function asMixedLine(text: string): string {
  return text.includes("\n") ? encoded(text).replaceAll("\n", "<br>") : asMixed(text);
}

function encoded(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
