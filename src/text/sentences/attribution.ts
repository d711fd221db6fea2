import { opensSentence } from "./openers.ts";
import type { JoinRule } from "./rule.ts";

const name =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen)\\.? )?(?:(?:(?:van|von|de|da|del|bin|al|el) )?\\p{Lu}[\\p{L}'’.-]+ ?){1,5}";
const apposition = '(?:, [^.!?“”"]{1,40},)?';
const verb =
  "(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|cried|shouted|yelled|screamed|exclaimed|tweeted|wondered|" +
  "joked|quipped|mused|inquired|enquired)";
const speaker = new RegExp(`^${name}(?<! )${apposition} ${verb}\\b`, "u");

/** “Is it fair?” Massrali asked. A question or a cry in quotation marks, with its speaker after it, is one sentence. */
export const attribution: JoinRule = ({ before, gap, after }) =>
  !gap.includes("\n") && /[?!…]["”’']$/u.test(before) && speaker.test(after) && !opensSentence(after);
