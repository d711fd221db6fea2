import { indexAt } from "../../text/spans.ts";
import { personNoun } from "../names/evidence.ts";
import type { Mention } from "../names/mentions.ts";
import { isTitle } from "../names/titles.ts";
import type { Reading } from "../reading.ts";
import type { RolePattern } from "./role.ts";

const endsInPerson = new RegExp(`(?<!\\p{L})${personNoun}$`, "iu");
const office =
  /(?<!\p{L})(?:Minister|Secretary|Undersecretary|Chancellor|Commissioner|Director|President|Head|Chief) (?:of|for) \p{Lu}[\p{L} ]+$/u;
const formsOfAddress = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|St)\.?|Miss|Sir|Dame|Lord|Lady|Doctor|Saint|Father|Sister|Brother)$/;

/** EU spokesperson NAME · Chinese Foreign Minister NAME · Minister of Education NAME · the Canadian tennis player NAME. */
export const before: RolePattern = (reading, mention) => {
  const start = runBefore(reading, mention);
  const role = reading.text.slice(start, mention.start).trimEnd();
  const last = role.split(/\s/).at(-1) ?? "";
  if (role === "" || formsOfAddress.test(last) || /[“”"(]/.test(role) || isCut(reading, start)) return undefined;
  return endsInPerson.test(role) || isTitle(last) || office.test(role)
    ? { start, end: start + role.length }
    : undefined;
};

/** “Curry | house owner”: at a sentence’s beginning the tagger takes many a noun for a verb. */
function isCut({ tokens }: Reading, start: number): boolean {
  const at = indexAt(tokens, start);
  const first = tokens[at - 1];
  const isFirst = first !== undefined && first.sentence !== tokens[at - 2]?.sentence;
  return isFirst && first.sentence === tokens[at]?.sentence && /^(?:VERB|X)$/.test(first.pos);
}

/** Where the nouns and adjectives right before a name begin. */
function runBefore(reading: Reading, mention: Mention): number {
  const { tokens, inQuotation } = reading;
  const name = indexAt(tokens, mention.start);
  let from = name;
  while (
    tokens[from - 1]?.sentence === tokens[name]?.sentence &&
    !inQuotation.has(from - 1) &&
    belongs(reading, mention, from - 1)
  )
    from--;
  return tokens[from]?.start ?? mention.start;
}

function belongs(reading: Reading, mention: Mention, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  return (
    reading.mentionAt.has(at) ||
    token.start >= mention.runStart ||
    /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) ||
    token.text === "-"
  );
}
