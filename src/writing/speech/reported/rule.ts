import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import type { Token } from "../../../text/tags.ts";
import { nounPhraseEnd, type Range } from "../../sentence/clause.ts";
import { finiteVerbAt } from "../../sentence/finite.ts";

/** What the reporter tells that somebody said: `verb` as a question asks (“warned”), `clause` without its “that”. */
export type Reported = { speaker: Name; verb: string; clause: Range; sentence: number; proof: string };

/** A way in which English reports what somebody said. */
export type ReportRule = (reading: Reading, sentence: number) => Reported | undefined;

/** Whether a range begins with a noun phrase and its finite verb: something that can be said, not only named. */
export function opensStatement(reading: Reading, { from, to }: Range): boolean {
  const end = reading.tokens[from]?.text === "there" ? from + 1 : nounPhraseEnd(reading, from, to);
  if (end === from) return false;
  return (
    finiteVerbAt(reading, end, to) !== undefined || isPluralVerb(reading.tokens.slice(from, end), reading.tokens[end])
  );
}

/** “cargo ships carry”: a verb without an ending is finite behind several things. */
function isPluralVerb(phrase: Token[], verb: Token | undefined): boolean {
  if (verb?.pos !== "VERB" || verb.text !== verb.lemma) return false;
  return phrase.some(({ pos, text, lemma }) => pos === "NOUN" && text.endsWith("s") && text !== lemma);
}
