import { entryNames, isZip } from "./zip/entries.ts";

type Look = { head: string; entries: readonly string[]; archive: boolean };

/** Files that people choose and that hold no question set: how each is told, and what to do instead. */
const strangers: [(look: Look) => boolean, string][] = [
  [({ head }) => head.startsWith("%PDF-"), "This is a PDF. Open it, copy the questions, and paste them here."],
  [
    ({ entries }) => entries.includes("word/document.xml"),
    "This is a Word document. Open it, copy the questions, and paste them here.",
  ],
  [
    ({ entries }) => entries.includes("content.xml"),
    "This is an OpenDocument file. Save it as .xlsx or CSV; or copy the questions, and paste them here.",
  ],
  [
    ({ entries }) => entries.includes("ppt/presentation.xml"),
    "This is a presentation. Copy the questions out of it, and paste them here.",
  ],
  [
    ({ head }) => head.startsWith("\u00d0\u00cf\u0011\u00e0"),
    "This file is of an older Office. Save a spreadsheet as .xlsx; copy the text of a document, and paste it here.",
  ],
  [
    ({ head }) => /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF)/.test(head),
    "This is a picture, a sound or a film. Only text can become questions.",
  ],
];

/** What else there may be in a file of which nobody can tell the format. */
const unknowns: [(look: Look) => boolean, string][] = [
  [
    ({ archive }) => archive,
    "This archive holds no questions that can be read. It should be a QTI package, an Anki deck or a workbook.",
  ],
  [
    ({ head }) => /^\s*(?:<!doctype html|<html)/i.test(head),
    "This is a web page. Copy the questions on it, and paste them here.",
  ],
  [() => true, "Nothing here tells which format it is. Choose the one it was saved in."],
];

/** What to tell who brought a file that is surely no question set; nothing where it may be one. */
export function strangerWords(bytes: Uint8Array): string | undefined {
  return wordsFor(bytes, strangers);
}

/** What to tell who brought a file of which nobody can tell the format. */
export function unknownWords(bytes: Uint8Array): string {
  return wordsFor(bytes, unknowns) ?? "";
}

function wordsFor(bytes: Uint8Array, list: typeof strangers): string | undefined {
  const archive = isZip(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const look = { head, archive, entries: archive ? entryNames(bytes) : [] };
  return list.find(([isOne]) => isOne(look))?.[1];
}
