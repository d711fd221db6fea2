import { textOf } from "../../quiz/kinds/fields.ts";
import type { Adviser } from "./adviser.ts";

/** So many times as long as the next longest option, and by so many letters longer, a key is found without reading. */
const outstanding = { times: 1.25, letters: 5 };
/** Of names and numbers nobody takes the longest for the right one, unless it is of another sort altogether. */
const outstandingName = { times: 2, letters: 12 };
const named = /^(?:speaker|person|place|organisation|number|date)$/;

/** Those who do not know choose the longest answer: makers of tests tend to word the right one most carefully. */
export const longestKey: Adviser = ({ question }) => {
  if (question.kind !== "choice" || question.distractors.length < 2) return undefined;
  const { times, letters } = named.test(question.asks ?? "") ? outstandingName : outstanding;
  const longest = Math.max(...question.distractors.map((option) => textOf(option).length));
  const { length } = question.key;
  return length > longest * times && length > longest + letters
    ? { field: "options", message: "The longest option is the key: some learners guess by that." }
    : undefined;
};
