import { keysOf, sourcesIn } from "../../writing/options.ts";
import type { Adviser } from "./adviser.ts";

/** A figure of the key that no source gives: a slip of one or the other. */
export const numberInSource: Adviser = ({ question, article }) => {
  const sources = sourcesIn(question);
  // An order is proved by dates, a pair by its own sentence, and a numeric key by a number in words as well.
  if (article === null || sources.length === 0 || /^(?:order|match|numeric)$/.test(question.kind)) return undefined;
  const given = new Set(figuresIn(sources.join(" ")));
  const missing = keysOf(question)
    .flatMap(figuresIn)
    .find((figure) => !given.has(figure));
  return missing === undefined ? undefined : { field: "source", message: `The source does not give “${missing}”.` };
};

function figuresIn(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
}
