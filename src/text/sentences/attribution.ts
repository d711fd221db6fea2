import type { JoinRule } from "./rule.ts";

/** “Is it fair?” Massrali asked. A question or a cry in quotation marks, with its speaker after it, is one sentence. */
export const attribution: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") &&
  /[?!…]["”’']$/u.test(before) &&
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|cried|shouted|exclaimed|tweeted|wondered)\b/u.test(
    after,
  );
