import type { Fault } from "../quiz/citations.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Capacity } from "./capacity.ts";
import type { Table, TableReading } from "./table/table.ts";

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
 * sound as far as the schema goes, if there is one. Warnings are about what was left out, or is hardly meant; `found` says
 * how many questions a foreign file held, those included that cannot be ours.
 */
export type Reading =
  | (Located & { warnings: Notice[]; found?: number; faults?: undefined })
  | { set?: undefined; faults: Notice[]; warnings?: Notice[]; found?: number; sound?: Located | undefined };

/** Enough of a file to tell its format: the beginning of its text, and the names in it where it is a zip archive. */
export type Glance = { text: string; entries: readonly string[] };

/** A file as a format writes it, and what had to be changed on the way, question by question. */
export type Written<Output> = { output: Output; warnings?: string[] };

type Described = {
  /** What the command line and pages call it. */
  name: string;
  /** What people call it: “Moodle XML”. */
  title: string;
  /** What it is good for, in a sentence for who takes a quiz there. */
  serves: string;
  /** Other names under which it is asked for. */
  aliases?: readonly string[];
  /** How its files' names end, with the point; the first one is given to new files. */
  extensions: readonly string[];
  mediaType: string;
  /** Whether a file is of this format, told by its content alone. Formats that cannot be told have none. */
  recognises?: (glance: Glance) => boolean;
  /** What a notice’s line counts in an archive, which has no lines. */
  counts?: "row" | "note" | "question";
  /** Which kinds and fields it has places for; everything, where it does not say. */
  carries?: Capacity;
};

/** A format whose files are text. `title` is for sets whose file gives them none. */
export type TextFormat = Described & {
  binary?: false;
  /** For formats whose files are tables: what `read` makes questions of, so that people can say how it is to be read. */
  table?: (text: string) => Table;
  read?: (text: string, title?: string) => Reading | Promise<Reading>;
  /** Writes a set of which `carries` holds everything. */
  write?: (set: QuestionSet) => Written<string>;
};

/** A format in which sets are kept: it carries everything, and its files are checked where they break a rule. */
export type OwnFormat = Omit<TextFormat, "read" | "write"> & {
  read: (text: string) => Reading;
  write: (set: QuestionSet) => Written<string>;
};

/** A format whose files are bytes: archives and workbooks. */
export type BinaryFormat = Described & {
  binary: true;
  table?: (bytes: Uint8Array) => Promise<TableReading>;
  read?: (bytes: Uint8Array, title?: string) => Promise<Reading>;
  /** `now`, in milliseconds since 1970, is for formats that keep when something was written. */
  write?: (set: QuestionSet, now?: number) => Promise<Written<Uint8Array>>;
};

/** One way of writing question sets down; a format without `read` or `write` goes one way only. */
export type Format = TextFormat | BinaryFormat;
