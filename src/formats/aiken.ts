import { readAiken } from "./aiken/read.ts";
import { writeAiken } from "./aiken/write.ts";
import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";

/** A question, its answers after “A)” or “A.”, and “ANSWER: B” (docs.moodle.org/en/Aiken_format). */
export const aiken: TextFormat = {
  name: "aiken",
  title: "Aiken",
  serves: "For Moodle and others, the plainest there is: questions with answers to choose.",
  extensions: [".aiken", ".txt"],
  mediaType: "text/plain",
  recognises: ({ text }) => /^[ \t]*[A-Z][.)][ \t].*\n\s*ANSWER:[ \t]*[A-Z]/m.test(text),
  read: importing(readAiken),
  write: writeAiken,
  carries: { kinds: ["choice", "true-false"], question: [], set: [] },
};
