import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { readText2qti } from "./text2qti/read.ts";

/** The text that text2qti makes QTI of (github.com/gpoore/text2qti), without its groups and its code that runs. */
export const text2qti: TextFormat = {
  name: "text2qti",
  title: "text2qti",
  serves: "From text2qti, for Canvas.",
  extensions: [".txt", ".md"],
  mediaType: "text/plain",
  recognises: ({ text }) =>
    /^quiz title:/im.test(text) ||
    /^\d+\.[ \t]+\S.*\n(?:[ \t]*\n)?(?:\*?[a-zA-Z]\)[ \t]|\[[ *]?\][ \t]|=[ \t]+[\d[-]|\*[ \t]+\S.*\n\*[ \t]|_{3,}\s*$|\^{3,}\s*$)/m.test(
      text,
    ),
  read: importing(readText2qti),
};
