import { indexAt } from "../../text/spans.ts";
import type { Reading } from "../reading.ts";

/** The longest phrase that is counted, in tokens: “high-quality young Swedish micro-breweries”. */
const longest = 6;

/** What a number counts: the nouns with their adjectives right after it, and after “of” for a share; with where they end. */
export function countedAfter(reading: Reading, end: number): { counted: string; to: number } {
  const { tokens, text } = reading;
  const first = indexAt(tokens, end);
  let from = first;
  if (/^of$/i.test(tokens[from]?.text ?? "")) from++;
  while (/^(?:the|all|its|their|his|her|those|these|a|an)$/i.test(tokens[from]?.text ?? "")) from++;
  if (tokens[from]?.text === "-") return { counted: "", to: end };
  let noun = -1;
  for (let i = from; i < from + longest && goesOn(reading, first, i); i++) {
    if (/^(?:NOUN|PROPN)$/.test(tokens[i]?.pos ?? "")) noun = i;
  }
  const start = tokens[from]?.start;
  const stop = tokens[noun]?.end;
  if (noun < from || start === undefined || stop === undefined) return { counted: "", to: end };
  return { counted: text.slice(start, stop), to: stop };
}

/** Whether a token can be part of the phrase: in the same sentence and on the same side of a quotation mark. */
function goesOn({ tokens, inQuotation }: Reading, first: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text === "aged" || token.sentence !== tokens[first - 1]?.sentence) return false;
  if (inQuotation.has(at) !== inQuotation.has(first - 1)) return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) ||
    /^(?:-|['’]s)$/.test(token.text) ||
    (token.pos === "VERB" && /(?:ing|ed)$/.test(token.text))
  );
}
