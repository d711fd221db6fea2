import type { Reading } from "../../facts/reading.ts";
import type { Range } from "./clause.ts";

/** A stem from its pieces: joined by spaces, with a capital in front and one mark at the end. */
export function stemFrom(pieces: (string | undefined)[], mark: "?" | "." = "?"): string {
  const joined = pieces
    .filter((piece) => piece !== undefined && piece !== "")
    .join(" ")
    .replace(/ (?=[,.;?])/gu, "")
    .replace(mark === "." ? /[\s,;.]+$/u : /[\s,;]+$/u, "");
  return capitalised(joined) + mark;
}

/** The text with a capital in front. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words of a sentence's beginning as they stand within one: without the capital, unless it is a name's. */
export function inside(text: string, { tokens, mentionAt }: Reading, { from }: Range): string {
  const first = tokens[from];
  // A word in front has been left out: “Today Brazil …”.
  if (first === undefined || !text.startsWith(first.text)) return text.replace(/^The (?=\p{L})/u, "the ");
  // “President Jimmy Carter”
  const titled = [1, 2, 3].some((behind) => mentionAt.get(from + behind)?.runStart === first.start);
  // The tagger takes most words that begin a sentence for names: “Pyroclastic flows” are none.
  const isTagged = first.pos === "PROPN" && tokens[from + 1]?.pos !== "NOUN";
  const isName = titled || mentionAt.has(from) || isTagged || /^\p{Lu}{2}|^\p{Lu}\./u.test(text);
  return isName ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
