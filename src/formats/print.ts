import type { TextFormat } from "./format.ts";
import { writePrintable } from "./print/write.ts";

/** A page to be printed: the questions, a sheet for the answers, and the key with the sentences that prove it. */
export const print: TextFormat = {
  name: "print",
  title: "Printable HTML",
  serves: "To print: questions, an answer sheet, the key with its sources.",
  aliases: ["html", "printable"],
  extensions: [".html"],
  mediaType: "text/html",
  write: (set) => ({ output: writePrintable(set) }),
};
