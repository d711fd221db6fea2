import { phraseAt } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import { opensStatement, type ReportRule, tailOf } from "./rule.ts";
import { asAsked, isSaying } from "./saying.ts";

const farthest = 9;

/** As NAME told the paper, … · As the US Census Bureau reported in 2014, … */
export const asTold: ReportRule = (reading, { from, to }) => {
  const { tokens } = reading;
  if (tokens[from]?.text !== "As") return undefined;
  const subject = phraseAt(reading, from + 1);
  const verb = subject?.to ?? to;
  const comma = commaBehind(reading, verb, to);
  if (subject === undefined || comma === undefined || !isSaying(tokens[verb]?.text ?? "")) return undefined;
  const clause = { from: comma + 1, to: tailOf(reading, { from: comma + 1, to: to - 1 }) };
  if (!opensStatement(reading, clause)) return undefined;
  return { subject, verb: asAsked(tokens[verb]?.text ?? ""), clause, proof: { from: subject.from, to: verb + 1 } };
};

/** The comma that closes “told the paper” or “reported in 2014”. */
function commaBehind({ tokens }: Reading, verb: number, to: number): number | undefined {
  for (let i = verb + 1; i < Math.min(to, verb + farthest); i++) {
    if (tokens[i]?.text === ",") return i;
    if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]?.pos ?? "")) return undefined;
  }
  return undefined;
}
