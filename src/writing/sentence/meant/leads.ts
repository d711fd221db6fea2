import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isAuxiliary, isFiniteVerb } from "../finite.ts";
import { tokenRange } from "../words.ts";

/** Whether a sentence begins with the name, as what it is about. */
export function leads({ reading }: Facts, name: Name, sentence: number): boolean {
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) {
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return false;
    const mention = reading.mentionAt.get(i);
    if (mention === undefined) continue;
    const named = reading.nameOf.get(mention);
    const after = reading.text.slice(mention.end, mention.end + 2);
    if (named === name) return !/^['’]/.test(after) && reading.tokens[i - 1]?.pos !== "ADP";
    // “In Sweden, Volvo …”: a lead.
    if (reading.tokens[i - 1]?.pos !== "ADP") return false;
  }
  return false;
}
