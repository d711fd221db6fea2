import { usual, wordsIn } from "./catalogues.ts";
import type { Words } from "./en/index.ts";
import { type Language, tongue } from "./languages.ts";

/** What a page is written in, and the language of the set that it shows. */
type Spoken = { language: Language; words: Words; content: string | undefined };

const usually: Spoken = { language: usual, words: wordsIn(usual), content: undefined };

/**
 * What is being written in just now. Views are drawn from beginning to end without waiting for anything, so that no two
 * of them are ever drawn at once: what is set before one is drawn, and put back after it, holds for all of it.
 */
let spoken = usually;

/** Draws something in a language: whatever asks for words meanwhile gets those of this language. */
export function inLanguage<T>(language: Language, draw: () => T): T {
  return speaking({ language, words: wordsIn(language), content: undefined }, draw);
}

/** Draws something that shows a set in a language of its own. */
export function showing<T>(content: string | undefined, draw: () => T): T {
  return speaking({ ...spoken, content }, draw);
}

function speaking<T>(how: Spoken, draw: () => T): T {
  const before = spoken;
  spoken = how;
  try {
    return draw();
  } finally {
    spoken = before;
  }
}

/** The words of the page that is being drawn. */
export function words(): Words {
  return spoken.words;
}

/** The language of the page that is being drawn. */
export function language(): Language {
  return spoken.language;
}

/** The same, for `Intl`. */
export function locale(): string {
  return tongue(spoken.language).locale;
}

/** The `lang` of what comes from the set that a page shows; none where it is the page's own. */
export function contentLang(): string | undefined {
  return spoken.content === undefined ? undefined : langOf(spoken.content);
}

/** The `lang` of something in a language; none where it is the page's own. An empty one says that nobody knows. */
export function langOf(content: string | undefined): string | undefined {
  if (content === undefined) return spoken.language === usual ? undefined : "";
  return content === spoken.language ? undefined : content;
}

/**
 * A message that was written in English where no language is known: what is wrong with a form. Numbers in it are
 * filled into the translation in their order. A message that no catalogue has stays as it is.
 */
export function said(message: string): string {
  const numbers = message.match(/\d+/g) ?? [];
  const known = new Map(Object.entries(spoken.words.messages)).get(message.replace(/\d+/g, "#"));
  return known?.replace(/#/g, () => numbers.shift() ?? "") ?? message;
}
