import { indexAt } from "../../text/spans.ts";
import type { Quotation } from "../quotations/quotations.ts";
import { expectsSpeaker, type Surroundings } from "./attribution.ts";

/** “… .” Those were the words of a woman on the bridge. */
const namesSpeakerNext =
  /^\s*(?:That|Those|These|This|So|Such)\b[^.!?]{0,80}\b(?:words?|said|says|reaction|response|answer|reply|verdict|message|cry|view|opinion)\b/;

/**
 * Whether a quotation without an attribution of its own goes on from the one before: a speech reopened in the next paragraph,
 * or a new sentence or paragraph right after “…,” NAME said. White space alone may stand between the
 * attribution's sentence and the quotation.
 */
export function continues(surroundings: Surroundings, previous: Quotation): boolean {
  const { reading, quoted, before } = surroundings;
  const { text, sentences } = reading;
  if (before.to > before.from) return isCoordinated(text.slice(previous.end, quoted.start));
  if (expectsSpeaker(surroundings) || namesSpeakerNext.test(text.slice(quoted.end, quoted.end + 120))) return false;
  if (previous.unclosed) return text.slice(previous.end, quoted.start).trim() === "";
  if (previous.kind !== "full" && previous.kind !== "partial") return false;
  // “Duncan answered “no” to questions ….” A part of a sentence that begins the next goes on from nothing.
  if (!isWhole(surroundings)) return false;
  const attribution =
    sentences[indexAt(sentences, Math.max(previous.end - 1, (previous.cue ?? previous.mention)?.start ?? 0))];
  const between = text.slice(Math.max(previous.end, Math.min(attribution?.end ?? 0, quoted.start)), quoted.start);
  return between.trim() === "";
}

/** “The oil is out there,” says NAME, | “and will take years.” The speaker of both halves stands between them. */
export function isSplit({ reading: { text }, quoted }: Surroundings, { end, mention, cue, kind }: Quotation): boolean {
  const told = Math.max(mention?.end ?? 0, cue?.end ?? 0);
  if (kind !== "full" || told <= end || told > quoted.start) return false;
  return (
    /^, $/.test(text.slice(told, quoted.start)) && /^\p{Ll}/u.test(text.slice(quoted.inner.start, quoted.inner.end))
  );
}

/** Whether the words begin like a sentence and end like one, or are all of theirs. */
function isWhole({ words, after }: Surroundings): boolean {
  return /[.!?…,]['’]?$/.test(words) || after.to <= after.from;
}

/** “dangerous” and “ideological”: two parts of one sentence, said by one person. */
function isCoordinated(between: string): boolean {
  return /^(?: \(\(\p{L}+\)\))?,? (?:and|or|but)(?: (?:an?|the|as|that|also))? $/u.test(between);
}
