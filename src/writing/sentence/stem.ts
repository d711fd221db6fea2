/** A stem from its pieces: joined by spaces, with a capital in front and one mark at the end. */
export function stemFrom(pieces: (string | undefined)[], mark: "?" | "." = "?"): string {
  const joined = pieces
    .filter((piece) => piece !== undefined && piece !== "")
    .join(" ")
    .replace(/ (?=[,.;?])/gu, "")
    .replace(/[\s,;]+$/u, "");
  return capitalised(joined) + mark;
}

/** The text with a capital in front. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The text as it stands within a sentence: an article in front loses its capital. */
export function inside(text: string): string {
  return text.replace(
    /^(?:The|An?|In|On|At|During|From|By|After|Before|Under|For|Since|Over|Some|Most|Many|About|More|Nearly|Almost)(?= )/u,
    (word) => word.toLowerCase(),
  );
}
