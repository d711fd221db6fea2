import type { JoinRule } from "./rule.ts";

/** “Why?” he asked. A sentence does not begin in lower case, unless with a name like iPhone. A line break is another rule's. */
export const lowerCase: JoinRule = ({ gap, after }) =>
  !gap.includes("\n") &&
  /^["'“‘”’([\s–—-]*\p{Ll}(?!\p{Lu})/u.test(after) &&
  !/^(?:https?:|www\.|\((?:image|photo|picture|credit)s?:)/.test(after);
