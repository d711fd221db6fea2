import type { SplitRule } from "./rule.ts";

const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

const headings = [
  /** A date line. */
  new RegExp(`^${weekday}, \\p{L}+ \\d{1,2}, \\d{4}\\s+(?=\\p{Lu})`, "u"),
  /** A caption or heading before a sentence that opens with “In the … year,” or “On …day,”; but not before the film “In the Heights,”. */
  new RegExp(`^[^.!?:;,\\n]{5,80}?[\\p{L}\\p{N}]\\s+(?=(?:In the (?:[^.,]{2,60} )?\\p{Ll}+,|On ${weekday},) )`, "u"),
];

/** A heading, caption or date line run together with the sentence after it, as pages lose their line breaks. */
export const gluedHeading: SplitRule = (paragraph) =>
  headings.flatMap((heading) => heading.exec(paragraph)?.[0].length ?? []);
