import type { SplitRule } from "./rule.ts";

/** “Figure 24.7 Spacetime diagram.” A caption's label is a heading of its own. */
export const figureLabel: SplitRule = (paragraph) => {
  const label = /^(?:Figure|Fig\.|Table|Box|Map|Chart) \d+(?:\.\d+)*[.:]?\s+(?=\p{Lu})/u.exec(paragraph);
  return label === null ? [] : [label[0].length];
};
