import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import { nounPhraseEnd, type Range } from "../../sentence/clause.ts";
import { finiteVerbAt } from "../../sentence/finite.ts";

/** What the reporter tells that somebody said: `verb` as a question asks (“warned”), `clause` without its “that”. */
export type Reported = { speaker: Name; verb: string; clause: Range; sentence: number; proof: string };

/** A way in which English reports what somebody said. */
export type ReportRule = (reading: Reading, sentence: number) => Reported | undefined;

/** Whether a range begins with a noun phrase and its finite verb: something that can be said, not only named. */
export function opensStatement(reading: Reading, { from, to }: Range): boolean {
  const end = nounPhraseEnd(reading, from, to);
  return end > from && finiteVerbAt(reading, end, to) !== undefined;
}
