import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { finiteVerbAt } from "../../sentence/finite.ts";
import { tokenRange } from "../../sentence/words.ts";
import { opensStatement, type ReportRule } from "./rule.ts";

const saying = /^(?:said|says|stated|argued|warned|explained|announced|predicted|noted|stressed|insisted|concluded)$/;
const longestLead = 24;

/** In a meeting with the mayor of X, the engineer NAME warned that … */
export const afterLead: ReportRule = (reading, sentence) => {
  const { tokens } = reading;
  const { from, to } = tokenRange(reading, sentence);
  if (tokens[from]?.pos !== "ADP") return undefined;
  for (let i = from + 3; i < Math.min(to - 4, from + longestLead); i++) {
    if (tokens[i + 1]?.text !== "that" || !saying.test(tokens[i]?.text ?? "")) continue;
    const mention = reading.mentionAt.get(i - 1);
    const speaker = mention === undefined ? undefined : reading.nameOf.get(mention);
    if (mention === undefined || speaker === undefined) return undefined;
    if (!isLead(reading, from, indexAt(tokens, mention.start))) return undefined;
    const clause = { from: i + 2, to: endOf(reading, i + 2, to - 1) };
    if (!opensStatement(reading, clause)) return undefined;
    const proof = reading.text.slice(mention.start, tokens[i]?.end);
    return { speaker, verb: tokens[i]?.text ?? "said", clause, sentence, proof };
  }
  return undefined;
};

/** Whether a phrase without a verb ends with a comma, behind which stands nothing but what somebody is. */
function isLead(reading: Reading, from: number, name: number): boolean {
  const { tokens } = reading;
  let comma = name - 1;
  while (comma > from && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[comma]?.pos ?? "")) comma--;
  if (tokens[comma]?.text !== ",") return false;
  for (let i = from; i < comma; i++)
    if (tokens[i]?.text === "," || finiteVerbAt(reading, i, comma) !== undefined) return false;
  return true;
}

/** Up to “, signalling a shift”, “, which …”: what the reporter adds. */
function endOf({ tokens }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (tokens[i - 1]?.text === "," && /^(?:\p{Ll}+ing|which|as|while|although|though)$/u.test(tokens[i]?.text ?? ""))
      return i - 1;
  return to;
}
