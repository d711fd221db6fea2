import type { Reading } from "../../../facts/reading.ts";
import type { Range } from "../noun-phrase.ts";

/** “was” or “were”, as a noun phrase wants it. */
export function wasOrWere({ tokens, mentionAt }: Reading, { to }: Range): "was" | "were" {
  const { text = "", lemma = "" } = tokens[to - 1] ?? {};
  return /[^sui]s$/.test(text) && text.toLowerCase() !== lemma && !mentionAt.has(to - 1) ? "were" : "was";
}
