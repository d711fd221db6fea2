import { matchEnds } from "./match-ends.ts";
import { opensSentence } from "./openers.ts";
import type { SplitRule } from "./rule.ts";

/** “Nobody knew… The end …”: Unicode sees an end after three dots, none after the one character. “I” never says whether it opens. */
export const ellipsis: SplitRule = (paragraph) =>
  !paragraph.includes("…")
    ? []
    : matchEnds(paragraph, /(?<=[\p{L}\p{N},])\s?…["”’)]?\s+(?=["“‘(]?\p{Lu})(?!["“‘(]?I\s)/gu).filter((end) =>
        opensSentence(paragraph.slice(end, end + 20)),
      );
