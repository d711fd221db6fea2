import { credit } from "./image-credit.ts";
import type { JoinRule } from "./rule.ts";

const mayOpen = new RegExp(`^(?:https?:|www\\.|${credit})`);

/** “Why?” he asked. A sentence does not begin in lower case, unless with a name like iPhone. A line break is another rule's. */
export const lowerCase: JoinRule = ({ gap, after }) =>
  !gap.includes("\n") && /^["'“‘”’([\s–—-]*\p{Ll}(?!\p{Lu})/u.test(after) && !mayOpen.test(after);
