import { readBlackboard } from "./blackboard/read.ts";
import { writeBlackboard } from "./blackboard/write.ts";
import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";

/** A line for each question, its parts between tabs (help.blackboard.com, “Upload Questions”). */
export const blackboard: TextFormat = {
  name: "blackboard",
  title: "Blackboard",
  serves: "For Blackboard: Upload questions.",
  extensions: [".txt"],
  mediaType: "text/plain",
  recognises: ({ text }) =>
    /^(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)\t.+\t/m.test(text),
  read: importing(readBlackboard),
  write: writeBlackboard,
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
    question: ["accept", "tolerance"],
    set: [],
  },
};
