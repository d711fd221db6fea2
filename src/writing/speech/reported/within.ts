import { phraseAt } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import { behindOpener } from "../../sentence/opener.ts";
import { opensStatement, type ReportRule, tailOf } from "./rule.ts";
import { asAsked, isSaying } from "./saying.ts";

const longestLead = 8;

/** In London, NAME said, prices … · Already, he says, visitor numbers …: the speaker between a short phrase in front and the statement. */
export const withinSentence: ReportRule = (reading, { from, to }) => {
  const { tokens } = reading;
  const start = behindOpener(reading, from);
  for (let comma = start; comma < Math.min(to, start + longestLead); comma++) {
    if (tokens[comma]?.text !== ",") continue;
    const subject = phraseAt(reading, comma + 1);
    const verb = subject?.to ?? to;
    if (subject === undefined || !isSaying(tokens[verb]?.text ?? "") || tokens[verb + 1]?.text !== ",")
      return undefined;
    if (!isAdverbial(reading, start, comma)) return undefined;
    const clause = { from: verb + 2, to: tailOf(reading, { from: verb + 2, to: to - 1 }) };
    if (!opensStatement(reading, clause)) return undefined;
    return { subject, verb: asAsked(tokens[verb]?.text ?? ""), clause, proof: { from: subject.from, to: verb + 1 } };
  }
  return undefined;
};

/** What can be left off in front: “Already”, “Instantly”; a place or a time would be missed. */
function isAdverbial({ tokens }: Reading, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /^(?:Already|Instantly|However|Also|Often|Sometimes|Today|Now|Still|Instead|Clearly|Overall)$/.test(
      tokens[from]?.text ?? "",
    )
  );
}
