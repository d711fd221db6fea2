/** The languages that the site can be read in: by the code that pages carry, what each calls itself, and its locale for `Intl`. */
export const languages = {
  en: { name: "English", locale: "en-GB", direction: "ltr" },
  es: { name: "Español", locale: "es", direction: "ltr" },
  fr: { name: "Français", locale: "fr", direction: "ltr" },
  de: { name: "Deutsch", locale: "de", direction: "ltr" },
} as const satisfies Record<string, Tongue>;

/**
 * Languages that nobody speaks, under the names that CLDR gives them: English with accents and two fifths longer, and the
 * same from right to left. They show what is not translated and what has no room; only a cookie chooses them.
 */
export const pseudoLanguages = {
  "en-XA": { name: "Accented", locale: "en-GB", direction: "ltr" },
  "ar-XB": { name: "Bidirectional", locale: "en-GB", direction: "rtl" },
} as const satisfies Record<string, Tongue>;

type Tongue = { name: string; locale: string; direction: "ltr" | "rtl" };

/** A language with a catalogue of its own. */
export type Written = keyof typeof languages;
/** A language that a page can be asked for in. */
export type Language = Written | keyof typeof pseudoLanguages;

const all: Record<Language, Tongue> = { ...languages, ...pseudoLanguages };

/** The languages with catalogues, in the order in which they are offered. */
export const written = Object.keys(languages) as Written[];
/** All that can be asked for. */
export const askable = Object.keys(all) as Language[];

/** What there is to know of a language. */
export function tongue(language: Language): Tongue {
  return all[language];
}

export function isWritten(language: Language): language is Written {
  return language in languages;
}
