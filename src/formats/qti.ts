import type { Capacity } from "./capacity.ts";
import { importing } from "./draft/importing.ts";
import type { BinaryFormat } from "./format.ts";
import { readQti } from "./qti/read.ts";
import { writePackage1 } from "./qti/v1/package.ts";
import { writePackage2 } from "./qti/v2/package.ts";
import { versions } from "./qti/v2/versions.ts";

const mediaType = "application/zip";
const extensions = [".zip", ".xml", ".imscc", ".qti"];
const read = importing(readQti);
const carries: Capacity = {
  kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
  question: ["id", "source", "explanation", "points", "why", "accept", "tolerance", "unit"],
  set: ["title", "language"],
};

/** QTI 1.2 as Canvas, Blackboard and others exchange it: a package, or its XML alone (IMS QTI ASI 1.2). */
export const qti12: BinaryFormat = {
  name: "qti12",
  title: "QTI 1.2",
  serves: "For Canvas: Import course content, QTI .zip file.",
  aliases: ["qti1.2", "qti-1.2", "canvas"],
  binary: true,
  counts: "question",
  extensions,
  mediaType,
  recognises: ({ text, entries }) =>
    /<(?:\w+:)?questestinterop[\s>]/.test(text) || entries.some((name) => /(?:^|\/)imsmanifest\.xml$/.test(name)),
  read,
  write: async (set) => writePackage1(set),
  carries: { ...carries, question: carries.question.filter((field) => field !== "unit"), set: ["title"] },
};

/** QTI 2.1: what TAO, Moodle’s and ILIAS’s plug-ins, and most test banks speak (IMS QTI ASI 2.1). */
export const qti21: BinaryFormat = {
  name: "qti21",
  title: "QTI 2.1",
  serves: "For TAO, OpenOlat, Inspera and many test banks.",
  aliases: ["qti", "qti2.1", "qti-2.1"],
  binary: true,
  counts: "question",
  extensions,
  mediaType,
  recognises: ({ text }) => /<(?:\w+:)?(?:qti-)?assessment-?item[\s>]/i.test(text),
  read,
  write: async (set) => writePackage2(set, versions["2.1"]),
  carries,
};

/** QTI 2.2 differs from 2.1 in what it allows beside, and in its namespace. */
export const qti22: BinaryFormat = {
  name: "qti22",
  title: "QTI 2.2",
  serves: "For TAO and test banks that ask for this version.",
  aliases: ["qti2.2", "qti-2.2"],
  binary: true,
  counts: "question",
  extensions,
  mediaType,
  read,
  write: async (set) => writePackage2(set, versions["2.2"]),
  carries,
};

/** QTI 3.0: the same model, its elements named as HTML’s custom elements are (1EdTech QTI ASI 3.0). */
export const qti30: BinaryFormat = {
  name: "qti30",
  title: "QTI 3.0",
  serves: "For test banks that ask for the newest version.",
  aliases: ["qti3", "qti3.0", "qti-3.0"],
  binary: true,
  counts: "question",
  extensions,
  mediaType,
  read,
  write: async (set) => writePackage2(set, versions["3.0"]),
  carries,
};
