import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { readGift } from "./gift/read.ts";
import { writeGift } from "./gift/write.ts";

/** Moodle's text format for teachers, read as Moodle 4 reads it (docs.moodle.org/en/GIFT_format; qformat_gift). */
export const gift: TextFormat = {
  name: "gift",
  title: "GIFT",
  serves: "For Moodle, as text that people can read and change.",
  extensions: [".gift", ".txt"],
  mediaType: "text/plain",
  recognises: ({ text }) =>
    /(?:^|[^\\])\{\s*(?:[=~#]|T\s*[}#]|F\s*[}#]|TRUE|FALSE|\})/.test(text) || /^\$CATEGORY:|^::/m.test(text),
  read: importing(readGift),
  write: writeGift,
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match"],
    question: ["id", "source", "explanation", "tags", "why", "accept", "tolerance"],
    set: ["title"],
  },
};
