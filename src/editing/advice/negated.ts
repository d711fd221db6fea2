import type { Adviser } from "./adviser.ts";

const overlooked = /(?<!\p{L})(?:not|except)(?= |\?)/u;
const sweeping = /^(?:all|none|both|neither)(?: of)? (?:of )?(?:the above|these|them|those|the others)\.?$/i;

/** A “not” that is read over, and options that stand for others: what is tested by them is care, not reading. */
export const negated: Adviser = ({ question }) => {
  if (question.kind !== "choice" && question.kind !== "multiple") return undefined;
  const options = [question.key, question.distractors].flat();
  const sweep = options
    .map((option) => (typeof option === "string" ? option : option.text))
    .find((text) => sweeping.test(text));
  if (sweep !== undefined) {
    return { field: "options", message: `“${sweep}” can be found by elimination, and options are shuffled.` };
  }
  const word = overlooked.exec(question.stem.replace(/“[^”]*”|"[^"]*"/gu, ""))?.[0];
  return word === undefined
    ? undefined
    : { field: "stem", message: `“${word}” is easily read over: ask for what is so, or write ${word.toUpperCase()}.` };
};
