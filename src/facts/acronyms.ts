import type { Span } from "../text/spans.ts";

/** An acronym that the text itself expands. The span holds both, as they stand in the text: “Higher School of Economics (HSE)”. */
export type Acronym = Span & { acronym: string; expansion: string; expansionSpan: Span };

const inBrackets = /[([](?<=[\p{L}\p{N}.”"] .)(?:or |the )?(\p{Lu}[\p{Lu}\p{N}&.-]{1,8}s?)(?:[)\]]|[,;] )/gu;
const bracketed =
  /(?=\p{Lu}[\p{Lu}\p{N}&])(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]{1,8}) (?:\((?:the )?|[–—] )(\p{L}[^()\d"“”–—,]{5,90})(?:\)| [–—])/gu;
/** Words that an acronym may leave out. */
const skipped = /^(?:of|the|and|for|in|on|to|a|an|at|by|de|la|du|des|et)$/i;
const longest = 100;

/** Every acronym with its expansion beside it, in order: “Full Name (FN)” and “FN (full name)”. The letters must fit the words. */
export function acronymsOf(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(inBrackets)) {
    const acronym = (match[1] ?? "").replace(/s$/, "");
    const before = text.slice(Math.max(0, match.index - longest), match.index).trimEnd();
    const expansion = expansionBefore(before, acronym);
    if (expansion === undefined) continue;
    const start = text.lastIndexOf(expansion, match.index);
    found.push({
      acronym,
      expansion,
      start,
      end: match.index + match[0].length,
      expansionSpan: { start, end: start + expansion.length },
    });
  }
  for (const { 0: whole, 1: acronym = "", 2: expansion = "", index } of text.matchAll(bracketed)) {
    const words = expansion.split(/[\s-]+/);
    if (!spells(words, acronym) && !isForeign(words, acronym)) continue;
    const start = index + whole.lastIndexOf(expansion);
    found.push({
      acronym,
      expansion,
      start: index,
      end: index + whole.length,
      expansionSpan: { start, end: start + expansion.length },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The shortest run of words at the end of a text that an acronym abbreviates. */
function expansionBefore(before: string, acronym: string): string | undefined {
  const sentence = before.slice(
    Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("(")) + 1,
  );
  const words = [...sentence.matchAll(/[\p{L}\p{N}’'&.]+/gu)];
  for (let i = words.length - 2; i >= 0; i--) {
    const run = words.slice(i).map(([word]) => word);
    if (!skipped.test(run[0] ?? "") && spells(run, acronym)) return sentence.slice(words[i]?.index).trim();
  }
  return undefined;
}

/** CEI (Italian Episcopal Conference): a name in translation, a capital word for each letter. */
function isForeign(words: string[], acronym: string): boolean {
  return words.length === acronym.length && words.length > 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** Whether the first letters of the words are the acronym's letters, small words left out at will. */
export function spells(words: string[], acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
  if (letters.length < 2 || words.length > letters.length * 2 + 2) return false;
  const initials = words.filter((word) => word !== "");
  const full = initials.map((word) => word[0]?.toUpperCase()).join("");
  const main = initials
    .filter((word) => !skipped.test(word))
    .map((word) => word[0]?.toUpperCase())
    .join("");
  return full === letters || main === letters;
}
