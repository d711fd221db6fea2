import { phraseAt } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import { opensStatement, type Report, type ReportRule, tailOf } from "./rule.ts";
import { asAsked, isPassing, isSaying } from "./saying.ts";

/** …, NAME said · …, he explained in a statement · …, said NAME, a chemist */
export const atTheEnd: ReportRule = (reading, { from, to }) => {
  const { tokens } = reading;
  for (let comma = to - 3; comma > from + 3; comma--) {
    if (tokens[comma]?.text !== ",") continue;
    const found = tagAfter(reading, comma, to - 1);
    if (found === undefined) continue;
    const clause = { from, to: tailOf(reading, { from, to: comma }) };
    // What stands behind a dash may be all that was said.
    if (/^[–—]$/.test(tokens[clause.to]?.text ?? "")) return undefined;
    return opensStatement(reading, clause) ? { ...found, clause } : undefined;
  }
  return undefined;
};

function tagAfter(reading: Reading, comma: number, end: number): Omit<Report, "clause"> | undefined {
  const { tokens } = reading;
  if (isSaying(tokens[comma + 1]?.text ?? "")) {
    const subject = phraseAt(reading, comma + 2);
    if (subject?.is !== "name" || !closes(reading, subject.to, end)) return undefined;
    return { subject, verb: asAsked(tokens[comma + 1]?.text ?? ""), proof: { from: comma + 1, to: subject.to } };
  }
  const subject = phraseAt(reading, comma + 1);
  if (subject === undefined) return undefined;
  let verb = subject.to;
  while (verb < end && isPassing(reading, verb)) verb++;
  if (!isSaying(tokens[verb]?.text ?? "") || !ends(reading, verb + 1, end)) return undefined;
  return { subject, verb: asAsked(tokens[verb]?.text ?? ""), proof: { from: subject.from, to: verb + 1 } };
}

/** Behind the name the sentence ends, or tells who that is. */
function closes({ tokens }: Reading, at: number, end: number): boolean {
  return at === end || /^(?:,|of|from|at)$/.test(tokens[at]?.text ?? "");
}

const longestPhrase = 7;

/** Behind the verb the sentence ends, says where and when it was said, or goes on with “, prompting …”. */
function ends({ tokens }: Reading, at: number, end: number): boolean {
  if (at === end || (tokens[at]?.text === "," && /^\p{Ll}+ing$/u.test(tokens[at + 1]?.text ?? ""))) return true;
  if (end - at > longestPhrase || tokens[at]?.pos !== "ADP") return false;
  for (let i = at; i < end; i++) if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(tokens[i]?.pos ?? "")) return false;
  return true;
}
