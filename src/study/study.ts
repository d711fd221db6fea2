import { factsOf } from "../facts/facts.ts";
import { type AcronymEntry, acronyms } from "./acronyms.ts";
import { type Flashcard, flashcards } from "./flashcards.ts";
import { type KeyNumber, keyNumbers } from "./numbers.ts";
import { type Person, people } from "./people.ts";
import { type QuotationEntry, quotations } from "./quotations.ts";
import { summary } from "./summary.ts";
import { type TimelineEntry, timeline } from "./timeline.ts";

/**
 * What helps to study an article. Every `source` and every sentence of the summary is a sentence of the article, verbatim;
 * `start` and `end` are offsets into its text (UTF-16, `end` exclusive).
 */
export type Study = {
  people: Person[];
  quotations: QuotationEntry[];
  numbers: KeyNumber[];
  timeline: TimelineEntry[];
  acronyms: AcronymEntry[];
  summary: string[];
  flashcards: Flashcard[];
};

/** Every aid to studying an article, from its text alone. Deterministic; linear in the length of the text. English. */
export function studyOf(text: string): Study {
  const facts = factsOf(text);
  return {
    people: people(facts),
    quotations: quotations(facts),
    numbers: keyNumbers(facts),
    timeline: timeline(facts),
    acronyms: acronyms(facts),
    summary: summary(facts),
    flashcards: flashcards(facts),
  };
}

/** Whether a text gave nothing at all to study. */
export function isEmpty(study: Study): boolean {
  return Object.values(study).every((list) => list.length === 0);
}
