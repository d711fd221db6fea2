import type { Reading } from "../../facts/reading.ts";
import { withoutReferences } from "../../text/references.ts";
import { remembered } from "../../text/remembered.ts";
import type { FlawDetector } from "../candidate.ts";
import { sourcesIn } from "../options.ts";
import { isMarked } from "../sentence/plain.ts";

const furniture =
  /https?:\/\/|www\.|[|{}<>©]|(?:^|\s)[•▪►→]|\b(?:click here|subscribe to|sign up for|newsletters?\b.*\bsign|read more|share this|leave a (?:reply|comment)|cookies? (?:policy|settings)|related articles?|all rights reserved|terms of (?:use|service)|privacy policy)\b|^(?:photograph|photo|image|picture|caption|credit|advertisement|updated|published|posted|tags?|by line|source|figure|table)(?: \d[\d.]*)?\s*:/iu;
const credit = /\((?:AP|AFP|Reuters|Getty|PA|EPA)\b[^)]*\)|\bGetty Images\b|\bphoto by\b/iu;

/** The source is furniture of the page: a caption, a byline, a share button, a heading. */
export const debris: FlawDetector = {
  flaw: "debris",
  find({ question, sentence }, { reading, furniture: marks }) {
    const span = reading.sentences[sentence];
    if (span !== undefined && isMarked(marks, span))
      return "The source stands in a part of the page that is no running text.";
    const found = sourcesIn(question).find((source) => isFurniture(reading, source));
    return found === undefined
      ? undefined
      : `“${found.slice(0, 60)}” looks like a part of the page, not of the article.`;
  },
};

/** Told once for each: many questions share a source. */
const isFurniture = remembered((_: Reading, source: string) => {
  if (furniture.test(source) || credit.test(source)) return true;
  const end = withoutReferences(source).trim();
  const letters = source.replace(/\P{L}/gu, "");
  // A heading: no mark at its end, or all in capitals.
  return letters.length > 12 && (letters === letters.toUpperCase() || !/[.!?…:,;–—][”"’')\]]*$|[”"]$/u.test(end));
});
