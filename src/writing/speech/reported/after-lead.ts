import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { finiteVerbAt } from "../../sentence/finite.ts";
import { tokenRange } from "../../sentence/words.ts";
import { opensStatement, type ReportRule } from "./rule.ts";

const saying = /^(?:said|says|stated|argued|warned|explained|announced|predicted|noted|stressed|insisted|concluded)$/;
const longestLead = 24;

/** In a meeting with the mayor of X, the engineer NAME warned that … */
export const afterLead: ReportRule = (reading, sentence) => {
  const { from, to } = tokenRange(reading, sentence);
  const verb = verbWithThat(reading, from, to);
  const mention = verb === undefined ? undefined : reading.mentionAt.get(verb - 1);
  const speaker = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (verb === undefined || mention === undefined || speaker === undefined) return undefined;
  const clause = { from: verb + 2, to: endOf(reading, verb + 2, to - 1) };
  if (!isLead(reading, from, indexAt(reading.tokens, mention.start)) || !opensStatement(reading, clause))
    return undefined;
  const { text = "said", end } = reading.tokens[verb] ?? {};
  return { speaker, verb: text, clause, sentence, proof: reading.text.slice(mention.start, end) };
};

/** The first verb of saying with “that” behind it, in a sentence that begins with a preposition. */
function verbWithThat({ tokens }: Reading, from: number, to: number): number | undefined {
  if (tokens[from]?.pos !== "ADP") return undefined;
  for (let i = from + 3; i < Math.min(to - 4, from + longestLead); i++)
    if (tokens[i + 1]?.text === "that" && saying.test(tokens[i]?.text ?? "")) return i;
  return undefined;
}

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
