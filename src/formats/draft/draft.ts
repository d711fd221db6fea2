import type { Notice, Place } from "../format.ts";

/**
 * Text as another program wrote it: plain; HTML; Markdown; or `mixed`, text in which tags and entities count as HTML
 * where they are meant so, as in Moodle's own format.
 */
export type Prose = string | { html: string } | { markdown: string } | { mixed: string };

/** An option with the share of the points that it earns: 1 is right, 0 wrong, less than 0 costs points. */
export type DraftOption = { text: Prose; credit: number; why?: Prose | undefined };

/** What is asked, in the shapes that foreign formats know. Which of our kinds it becomes, the importer says. */
export type Body =
  | { shape: "options"; options: DraftOption[]; several: boolean }
  | { shape: "true-false"; key: boolean }
  /** With `wildcards` a star in an answer stands for any letters, and “\*” for a star. */
  | { shape: "text"; answers: DraftOption[]; wildcards?: boolean }
  | { shape: "number"; key: number; tolerance?: number | undefined; unit?: string | undefined }
  | { shape: "pairs"; pairs: { left: Prose; right: Prose }[] }
  | { shape: "order"; items: Prose[] }
  /** Nothing that we have a kind for; `why` says so: “is an essay”. */
  | { shape: "other"; why: string };

/** One question as a foreign file holds it, before it is made one of ours. */
export type Draft = {
  place: Place;
  /** The id that the file gives it, if any; else its name there. */
  id?: string | undefined;
  name?: string | undefined;
  stem: Prose;
  body: Body;
  /** What is shown after the answer, one text for each place in which the file has one. */
  feedback?: (Prose | undefined)[] | undefined;
  hint?: Prose | undefined;
  tags?: string[] | undefined;
  points?: number | undefined;
  /** What the reader could not carry over, in words that follow “question “angle”: ”. */
  losses?: string[] | undefined;
};

/** What a foreign file held: questions to be made ours, or what keeps it from being read at all. */
export type Found =
  | {
      drafts: Draft[];
      warnings?: Notice[];
      title?: Prose | undefined;
      description?: string | undefined;
      language?: string | undefined;
      faults?: undefined;
    }
  | { drafts?: undefined; faults: Notice[] };

/** A file in which nothing can be read, for one reason. */
export function refused(message: string, place: Place = { line: 1, column: 1 }): { faults: Notice[] } {
  return { faults: [{ ...place, message }] };
}
