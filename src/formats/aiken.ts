import { withAnswerKey } from "./aiken/answer-key.ts";
import { lineOf } from "./aiken/lines.ts";
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
  recognises: ({ text }) => hasAnswers(text),
  read: importing(readAiken),
  write: writeAiken,
  carries: { kinds: ["choice", "true-false"], question: [], set: [] },
};

/** Whether an answer to choose is followed by the line that says which is right, or would say so. */
function hasAnswers(text: string): boolean {
  const lines = text
    .split("\n")
    .map(lineOf)
    .filter(({ sort }) => sort !== "blank");
  if (withAnswerKey(text).key.size > 0) return lines.some(({ sort }) => sort === "option");
  return lines.some(
    (line, index) => line.sort === "answer" && line.letters.length > 0 && lines[index - 1]?.sort === "option",
  );
}
