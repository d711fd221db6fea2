import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { readMoodle } from "./moodle/read.ts";
import { writeMoodle } from "./moodle/write.ts";

/** What Moodle exports and imports with everything in it (docs.moodle.org/en/Moodle_XML_format; qformat_xml). */
export const moodleXml: TextFormat = {
  name: "moodle-xml",
  title: "Moodle XML",
  serves: "For Moodle: Question bank, Import, Moodle XML.",
  aliases: ["moodle", "moodlexml", "xml"],
  extensions: [".xml"],
  mediaType: "application/xml",
  recognises: ({ text }) => /<quiz[\s>]/.test(text) && /<question\s+type\s*=/.test(text),
  read: importing(readMoodle),
  write: writeMoodle,
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
    question: ["id", "source", "explanation", "hint", "tags", "points", "why", "accept", "tolerance", "unit"],
    set: ["title", "description"],
  },
};
