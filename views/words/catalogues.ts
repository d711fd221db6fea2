import { catalogue as german } from "./de/index.ts";
import { catalogue as english, type Words } from "./en/index.ts";
import { catalogue as spanish } from "./es/index.ts";
import { catalogue as french } from "./fr/index.ts";
import { isWritten, type Language, type Written } from "./languages.ts";
import { pseudo } from "./pseudo.ts";

/*
 * The service worker, of which there is one for each language, is built with a single catalogue in the place of this file
 * (`views/assets.build.ts`).
 */

const catalogues: Record<Written, Words> = { en: english, es: spanish, fr: french, de: german };

/** The language of who asked for no other. */
export const usual: Written = "en";

/** A learner's words in a language. */
export function wordsIn(language: Language): Words {
  return isWritten(language) ? catalogues[language] : pseudo(english);
}
