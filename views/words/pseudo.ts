import type { Words } from "./en/index.ts";

const accents: Record<string, string> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  A: "Å",
  E: "É",
  O: "Ø",
  U: "Ü",
  c: "ç",
  n: "ñ",
};

/** Between these stands what comes out of a catalogue: the tests look for words that do not. */
export const brackets = ["⟦", "⟧"] as const;

let made: Words | undefined;

/** A catalogue in no language, made of one: every string accented, two fifths longer, and in brackets. */
export function pseudo(words: Words): Words {
  made ??= disguised(words) as Words;
  return made;
}

function disguised(value: unknown): unknown {
  if (typeof value === "string") return inDisguise(value);
  if (typeof value === "function") return (...given: unknown[]) => disguised(value(...given.map(disguisedLater)));
  if (Array.isArray(value)) return value.map(disguised);
  // What a catalogue was handed to put into a sentence is no word of its own.
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, disguised(inner)]));
}

/** What puts words of the catalogue into a link gets them in disguise. */
function disguisedLater(given: unknown): unknown {
  return typeof given === "function" ? (words: string) => given(disguised(words)) : given;
}

function inDisguise(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replace(/[aeiouAEOUcn]/g, (letter) => accents[letter] ?? letter);
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(accented) ?? [];
  const longer = "~~~~~~~~~ ".repeat(Math.ceil(inner.length / 25)).slice(0, Math.ceil(inner.length * 0.4));
  return `${before}${brackets[0]}${inner}${longer}${brackets[1]}${after}`;
}
