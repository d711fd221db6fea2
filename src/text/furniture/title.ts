import type { FurnitureRule } from "./rule.ts";

const longest = 14;
/** A text of fewer blocks may begin with a short paragraph. */
const fewest = 8;

/** A headline with a full stop: one short sentence on the first line of a page. */
export const title: FurnitureRule = ({ text, index }, blocks) =>
  index === 0 && blocks.length >= fewest && text.split(/\s+/).length <= longest && /^[^.!?“”"]+\.$/.test(text);
