import type { Quotation } from "../quotations/quotations.ts";
import { indexAt } from "../reading.ts";
import type { Surroundings } from "./attribution.ts";

/**
 * Whether a quotation without an attribution of its own goes on from the one before: a speech reopened in the next paragraph,
 * or a new sentence right after “…,” NAME said, in the same paragraph. White space alone may stand between the
 * attribution's sentence and the quotation.
 */
export function continues({ reading, quoted, before, after }: Surroundings, previous: Quotation): boolean {
  const { text, sentences, paragraphs } = reading;
  if (before.to > before.from) return false;
  if (previous.unclosed) return text.slice(previous.end, quoted.start).trim() === "";
  if (previous.kind !== "full" && previous.kind !== "partial") return false;
  const attribution =
    sentences[indexAt(sentences, Math.max(previous.end - 1, (previous.cue ?? previous.mention)?.start ?? 0))];
  const between = text.slice(Math.max(previous.end, Math.min(attribution?.end ?? 0, quoted.start)), quoted.start);
  if (between.trim() !== "") return false;
  if (indexAt(paragraphs, previous.start) === indexAt(paragraphs, quoted.start)) return true;
  // A new paragraph of nothing but speech goes on from the attribution that closed the last one.
  return (
    after.to <= after.from && text.slice(quoted.end, paragraphs[indexAt(paragraphs, quoted.start)]?.end).trim() === ""
  );
}
