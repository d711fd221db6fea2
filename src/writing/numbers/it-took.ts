import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { say } from "../sentence/say.ts";
import { stemFrom } from "../sentence/stem.ts";
import { tokenRange } from "../sentence/words.ts";

/** So many tokens may stand before “it took”: “In 1888 it took …”. */
const longestLead = 5;

/** Where “took” stands in “It took Nansen 42 days”. */
export function tookAt(reading: Reading, sentence: number): number | undefined {
  const { tokens } = reading;
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from + 1; i < Math.min(to, from + longestLead); i++)
    if (/^(?:takes|took)$/.test(tokens[i]?.text ?? "")) return /^it$/i.test(tokens[i - 1]?.text ?? "") ? i : undefined;
  return undefined;
}

/** “It took Nansen 42 days to cross Greenland.”: “how many days did it take Nansen to cross Greenland”. */
export function itTook(
  facts: Facts,
  { quantity, wording, took }: { quantity: Quantity; wording: string; took: number },
): string | undefined {
  const { tokens } = facts.reading;
  const { from, to } = tokenRange(facts.reading, quantity.sentence);
  const start = indexAt(tokens, quantity.start);
  const end = indexAt(tokens, quantity.number.end);
  const stop = to - 1;
  if (quantity.unit === "" || start <= took || end >= stop || tokens[end]?.text !== "to") return undefined;
  const isOfOne = tokens.slice(took + 1, start).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  if (!isOfOne || tokens.slice(end, stop).some(({ text }) => /^[,;:]$/.test(text))) return undefined;
  return stemFrom([
    wording,
    tokens[took]?.text === "took" ? "did" : "does",
    "it take",
    say(facts, { from: took + 1, to: start }),
    say(facts, { from: end, to: stop }),
    say(facts, { from, to: took - 1 }),
  ]);
}
