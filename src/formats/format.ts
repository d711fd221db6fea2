import type { Fault } from "../quiz/citations.ts";
import type { QuestionSet } from "../quiz/question-set.ts";

/** A place in a file: line and column, both counted from 1. */
export type Place = { line: number; column: number };

/** Something to tell whoever wrote a file, in words a teacher understands. */
export type Notice = Place & { message: string };

/** Puts notices in the file's order. */
export function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** A set that fits the schema, with the way from a part of it back to its place in the file. */
export type Located = { set: QuestionSet; placeOf: (path: Fault["path"]) => Place };

/**
 * What a file held: a set; or everything that keeps it from being one, in the file's order, with the part of it that is
 * sound as far as the schema goes, if there is one.
 */
export type Reading =
  | (Located & { warnings: Notice[]; faults?: undefined })
  | { set?: undefined; faults: Notice[]; sound?: Located | undefined };

/** One way of writing question sets down. */
export type Format = {
  /** What the command line and pages call it. */
  name: string;
  /** How its files' names end, with the point; the first one is given to new files. */
  extensions: readonly string[];
  mediaType: string;
  read: (text: string) => Reading;
  write: (set: QuestionSet) => string;
};
