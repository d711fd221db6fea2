import { distance } from "../text/distance.ts";
import { words } from "../text/words.ts";
import { regions } from "./regions.ts";

/**
 * How a typed answer compares with the accepted ones: `same` when they differ in case, accents, punctuation, spacing,
 * articles or titles only; `slip` when a slip of the keyboard explains the rest; `other` when it is another answer.
 * `articleWords` are the plain words of the article: who types one of them means it.
 */
export function forgive(
  typed: string,
  accepted: string[],
  articleWords: ReadonlySet<string>,
): "same" | "slip" | "other" {
  const answer = essence(typed);
  if (answer === "") return "other";
  const wanted = accepted.map(essence);
  if (wanted.includes(answer)) return "same";
  const meant = accepted.find((text, i) => isSlip(answer, wanted[i] ?? "") && !isAnother(typed, text, articleWords));
  return meant === undefined ? "other" : "slip";
}

const unsaid = new Set(["a", "an", "the", "mr", "mrs", "ms", "dr", "and"]);

/** The words of an answer without articles and titles, run together: “the health-care” and "Healthcare" are the same. */
function essence(text: string): string {
  const kept = words(text).filter((word) => !unsaid.has(word));
  return (kept.length > 0 ? kept : words(text)).join("");
}

/**
 * Whether one wrong, missing, doubled or swapped letter explains the difference; two in answers of 12 letters and more.
 * First letters are rarely slips, short words and figures are too near to one another to guess: those must be right.
 */
function isSlip(typed: string, wanted: string): boolean {
  if (/\d/.test(typed + wanted) || typed[0] !== wanted[0]) return false;
  const allowed = wanted.length < 5 ? 0 : wanted.length < 12 ? 1 : 2;
  return Math.abs(typed.length - wanted.length) <= allowed && distance(typed, wanted) <= allowed;
}

/** Whether what was typed is a sensible answer of its own: a word of the article, or another country. */
function isAnother(typed: string, wanted: string, articleWords: ReadonlySet<string>): boolean {
  const meant = new Set(words(wanted));
  const strange = words(typed).filter((word) => !meant.has(word));
  return strange.some((word) => articleWords.has(word)) || countries().has(essence(typed));
}

let listed: ReadonlySet<string> | undefined;

/** The countries' English names: Ireland is no slip for Iceland. */
function countries(): ReadonlySet<string> {
  listed ??= new Set(regions.map(essence));
  return listed;
}
