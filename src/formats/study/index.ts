import type { Study } from "../../study/study.ts";
import { ankiCards, pairs } from "./cards.ts";
import { markdown } from "./markdown.ts";

/** A format in which the study aids of an article can be taken away. */
export type StudyFormat = {
  /** What the command line and addresses call it. */
  name: string;
  title: string;
  /** How its files' names end, with the point. */
  extension: string;
  mediaType: string;
  /** Whether it holds the flashcards alone. */
  cardsOnly?: true;
  write: (study: Study, title: string) => string;
};

/** Every one of them. To add one: a line here, and a file beside. */
export const studyFormats: readonly StudyFormat[] = [
  {
    name: "json",
    title: "Everything as JSON",
    extension: ".json",
    mediaType: "application/json",
    write: (study) => JSON.stringify(study, null, 2),
  },
  { name: "md", title: "Everything as Markdown", extension: ".md", mediaType: "text/markdown", write: markdown },
  {
    name: "anki",
    title: "Flashcards for Anki",
    extension: ".txt",
    mediaType: "text/plain",
    cardsOnly: true,
    write: ankiCards,
  },
  {
    name: "quizlet",
    title: "Flashcards for Quizlet",
    extension: ".txt",
    mediaType: "text/plain",
    cardsOnly: true,
    write: pairs,
  },
];
