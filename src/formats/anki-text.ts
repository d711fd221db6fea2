import { readAnkiText } from "./anki/read-text.ts";
import { writeAnkiText } from "./anki/write-text.ts";
import { cardCapacity } from "./cards/capacity.ts";
import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";

/** Notes in a text file, a note a line, its columns told at the beginning (docs.ankiweb.net/importing/text-files.html). */
export const ankiText: TextFormat = {
  name: "anki-text",
  title: "Anki text",
  serves: "For Anki’s own text import, and for programs that read it.",
  aliases: ["anki-txt"],
  extensions: [".txt"],
  mediaType: "text/plain",
  recognises: ({ text }) => /^#(?:separator|html|columns|notetype|deck|tags|guid column):/im.test(text.slice(0, 2000)),
  read: importing(readAnkiText),
  write: writeAnkiText,
  carries: cardCapacity,
};
