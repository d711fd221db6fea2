/** What a line of Aiken is: an answer to choose, which one is right, what is said of it, a fence; or words. */
export type Line =
  | { sort: "option"; letter: string; text: string; isPlain: boolean }
  | { sort: "answer"; letters: string[] }
  | { sort: "explanation"; text: string }
  | { sort: "fence" | "blank" }
  | { sort: "words"; text: string };

/** “B) …” and “B. …” as Aiken has it; “(b) …”, “- b) …”, “B: …” and the like as people and chat programs write it. */
const option = /^(?:[-*•][ \t]+)?\(?([A-Za-z])[.):][ \t]+(.*)$/;
const answer = /^(?:(?:the )?(?:correct|right) )?answers?(?: is)?[ \t]*:[ \t]*(.*)$/i;
const explanation = /^(?:explanation|feedback|rationale|reason)[ \t]*:[ \t]*(.*)$/i;
const fence = /^(?:```|~~~)/;

/** Reads a line. What is set in bold at its beginning counts as plain: “**Answer:** B”. */
export function lineOf(raw: string): Line {
  const text = raw.trim().replace(/^\*\*(.+?)\*\*/, "$1");
  if (text === "") return { sort: "blank" };
  if (fence.test(text)) return { sort: "fence" };
  const [, right] = answer.exec(text) ?? [];
  if (right !== undefined) return { sort: "answer", letters: lettersIn(right) };
  const [, said] = explanation.exec(text) ?? [];
  if (said !== undefined) return { sort: "explanation", text: said };
  const [, letter, words] = option.exec(text) ?? [];
  if (letter === undefined || words === undefined) return { sort: "words", text };
  return { sort: "option", letter: letter.toUpperCase(), text: words, isPlain: /^[A-Z][.)]/.test(text) };
}

/** The letters that an answer begins with: “B”, “(b) Paris”, “A, C”, “A and C”. A word is no letter. */
function lettersIn(text: string): string[] {
  const one = "\\(?[A-Za-z](?![\\p{L}\\p{N}’'])[.)]?";
  const [all = ""] = new RegExp(`^${one}(?:[ \\t]*(?:,|;|&|and)[ \\t]*${one})*`, "u").exec(text) ?? [];
  const letters = all.replaceAll("and", ",").match(/[A-Za-z]/g) ?? [];
  return [...new Set(letters.map((letter) => letter.toUpperCase()))];
}
