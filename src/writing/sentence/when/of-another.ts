import type { Reading } from "../../../facts/reading.ts";
import { isAuxiliary, isFiniteVerb } from "../finite.ts";
import type { Range } from "../noun-phrase.ts";

/**
 * Whether a name hangs on something else, of which is told what is told behind it: “A house in London, built in 1850”, “The first train
 * to cross the Forth Bridge, driven by …, carried”. `from`: where the sentence begins.
 */
export function isOfAnother(reading: Reading, { from: at, to }: Range, from: number): boolean {
  if (at === from || /^[,;:]$/.test(reading.tokens[at - 1]?.text ?? "")) return false;
  const mention = reading.mentionAt.get(to - 1);
  const isBehind = reading.tokens[at - 1]?.pos === "ADP" && /^(?:NOUN|PROPN)$/.test(reading.tokens[at - 2]?.pos ?? "");
  if (isBehind && mention !== undefined && reading.nameOf.get(mention)?.type === "place") return true;
  for (let i = from; i < at; i++) if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return false;
  return true;
}
