import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { stemFrom } from "../sentence/stem.ts";
import { claimsIn } from "../speech/claims.ts";
import type { Reported } from "../speech/reported.ts";
import { toldOf } from "../speech/told.ts";
import { isSound, swapOf } from "./checkable.ts";
import { bothWays } from "./true-false.ts";

const longest = 34;
/** What the holder leaves open, or denies, can hardly be told from its opposite. */
const unsure =
  /(?<!\p{L})(?:may|might|could|some|perhaps|probably|possibly|unless|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|he|she|his|her)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** “According to the World Health Organization, 3,338 people …”: a claim with its holder, as it is or with one number, year or word turned. */
export const claimed: Family = {
  name: "claimed",
  write: (facts) => claimsIn(facts).flatMap((reported) => ask(facts, reported)),
};

function ask(facts: Facts, reported: Reported): Candidate[] {
  const { clause, holder, sentence, source, proof } = reported;
  const told = toldOf(facts, clause, new Set(holder.person === undefined ? [] : [holder.person]));
  if (told === undefined) return [];
  const stem = stemFrom([`According to ${holder.words},`, told], ".");
  if (unsure.test(told) || stem.split(/\s+/).length > longest) return [];
  if (!isSound({ text: stem })) return [];
  const swap = swapOf(facts, { sentence, source, text: stem, who: undefined });
  return swap === undefined
    ? []
    : bothWays({ family: claimed.name, sentence, source, confidence: 0.6, proof }, stem, swap);
}
