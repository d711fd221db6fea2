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

/**
 * What a file held: a set that fits the schema, with the way from a part of it back to its place in the file; or
 * everything that keeps it from being one, in the file's order.
 */
export type Reading =
  | { set: QuestionSet; warnings: Notice[]; placeOf: (path: Fault["path"]) => Place; faults?: undefined }
  | { set?: undefined; faults: Notice[] };

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
