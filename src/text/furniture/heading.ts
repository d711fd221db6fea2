import type { FurnitureRule } from "./rule.ts";

/** A line without a full stop that is longer than this is a list item or a slip, not a heading. */
const longest = 140;

/** A headline or heading: a line without a full stop. A line that leads into a list or a quotation is none. */
export const heading: FurnitureRule = ({ text }) => {
  if (text.length > longest || /[.!?:;,…]["'”’)\]]*$/u.test(text) || /["”]$/.test(text)) return false;
  return !/^["“]/.test(text) && /\p{L}/u.test(text);
};
