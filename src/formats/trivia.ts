import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { readTrivia } from "./trivia/read.ts";

/** Open Trivia DB’s JSON (opentdb.com/api_config.php), and the text files of OpenTriviaQA. */
export const trivia: TextFormat = {
  name: "trivia",
  title: "Open Trivia",
  serves: "From the Open Trivia Database.",
  aliases: ["opentdb", "opentrivia", "opentriviaqa"],
  extensions: [".json", ".txt"],
  mediaType: "application/json",
  recognises: ({ text }) => /"incorrect_?answers"\s*:/i.test(text) || /^#Q[ \t].*\n\^[ \t]/m.test(text),
  read: importing(readTrivia),
};
