import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { stemFrom } from "../sentence/stem.ts";
import { claimsIn } from "../speech/claims.ts";
import type { Reported } from "../speech/reported.ts";
import { toldOf } from "../speech/told.ts";
import { type Swap, swaps } from "./swaps.ts";

const longest = 34;
/** What the holder leaves open, or denies, can hardly be told from its opposite. */
const unsure =
  /(?<!\p{L})(?:perhaps|probably|possibly|unless|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|he|she|his|her)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** “According to the World Health Organization, 3,338 people …”: a claim with its holder, as it is or with one number, year or word turned. */
export const claimed: Family = {
  name: "claimed",
  write: (facts) => claimsIn(facts).flatMap((reported) => ask(facts, reported)),
};

function ask(facts: Facts, reported: Reported): Candidate[] {
  const { clause, holder, sentence, source } = reported;
  const told = toldOf(facts, clause, new Set(holder.person === undefined ? [] : [holder.person]));
  if (told === undefined) return [];
  const stem = stemFrom([`According to ${holder.words},`, told], ".");
  if (unsure.test(told) || stem.split(/\s+/).length > longest) return [];
  for (const swap of swaps) {
    const found = swap(facts, { sentence, source, text: stem, who: undefined }, stem);
    if (found !== undefined) return [true, false].map((key) => candidate(reported, stem, found, key));
  }
  return [];
}

function candidate({ sentence, source, proof }: Reported, stem: string, { from, to }: Swap, key: boolean): Candidate {
  return {
    family: claimed.name,
    sentence,
    answer: key ? `${from} (true)` : `${to} (false)`,
    confidence: 0.76,
    reason: "a statement to check",
    question: {
      kind: "true-false",
      asks: "statement",
      stem: key ? stem : stem.replace(from, () => to),
      key,
      source,
      proof: [...proof, from],
      ...(key ? {} : { explanation: `The article says “${from}”, not “${to}”.` }),
    },
  };
}
