import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { clauseOf, type Range } from "../../sentence/clause.ts";
import { opensStatement, type ReportRule } from "./rule.ts";

const saying =
  /^(?:said|says|stated|states|argued|argues|warned|warns|explained|explains|believes|believed|claimed|claims|announced|predicted|predicts|estimated|estimates|noted|notes|stressed|suggested|suggests|insisted|insists|admitted|declared|confirmed|concluded|pointed out|told|tells|added|adds|acknowledged|maintained|maintains|complained|recalled|thinks|hopes|hoped|fears|feared|denied|denies|revealed|wrote)$/;
/** After these a noun phrase and a verb need not be a statement. */
const strict = /^(?:wrote|recalled|denied|denies|admitted|declared|confirmed)$/;

/** How a question asks for what was said to somebody, or behind something else. */
const plainly = new Map([
  ["told", "said"],
  ["tells", "says"],
  ["added", "said"],
  ["adds", "says"],
]);

/** NAME said that … */
export const afterVerb: ReportRule = (reading, sentence) => {
  const clause = clauseOf(reading, sentence);
  if (clause === undefined) return undefined;
  const { tokens } = reading;
  if (
    clause.verb.auxiliary &&
    (clause.verb.main - clause.verb.from > 1 || !/^(?:has|had)$/.test(tokens[clause.verb.from]?.text ?? ""))
  )
    return undefined;
  const verb = tokens[clause.verb.main]?.text ?? "";
  const speaker = speakerIn(reading, clause.subject);
  if (speaker === undefined || !saying.test(verb)) return undefined;
  const { to } = clause.rest;
  const from = /^(?:told|tells)$/.test(verb) ? behindListener(reading, clause.rest) : clause.rest.from;
  if (from === undefined) return undefined;
  const that = tokens[from]?.text === "that";
  if (!that && !(!strict.test(verb) && opensStatement(reading, clause.rest))) return undefined;
  const proof = reading.text.slice(tokens[clause.subject.from]?.start, tokens[clause.verb.to - 1]?.end);
  return { speaker, verb: plainly.get(verb) ?? verb, clause: { from: that ? from + 1 : from, to }, sentence, proof };
};

/** NAME told the newspaper X [that …]: where “that” stands, behind a short phrase without a verb. */
function behindListener({ tokens }: Reading, { from, to }: Range): number | undefined {
  for (let i = from + 1; i < Math.min(to, from + 9); i++) {
    if (tokens[i]?.text === "that") return i;
    const { pos = "", text = "" } = tokens[i] ?? {};
    if (/^(?:VERB|AUX|PUNCT)$/.test(pos) && !/^\p{Lu}/u.test(text)) return undefined;
  }
  return undefined;
}

/** The one person whom the subject names, as its last words: “Chinese Foreign Minister Wang Yi”. */
function speakerIn(reading: Reading, { from, to }: Range): Name | undefined {
  const mention = reading.mentionAt.get(to - 1);
  if (mention === undefined || mention.end !== reading.tokens[to - 1]?.end) return undefined;
  const first = indexAt(reading.tokens, mention.start);
  for (let i = from; i < first; i++) {
    if (/^(?:and|or|with|of|,|['’]s?)$/.test(reading.tokens[i]?.text ?? "")) return undefined;
  }
  return reading.nameOf.get(mention);
}
