import { opensSentence } from "./openers.ts";
import type { JoinRule } from "./rule.ts";

/** J. R. R. Tolkien, George W. Bush, these U. S.; but not “… vitamin C. The …”. */
export const initial: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") &&
  /(?<![\p{L}\p{N}])\p{Lu}\.$/u.test(before) &&
  /^[\p{Lu};,]/u.test(after) &&
  !opensSentence(after);
