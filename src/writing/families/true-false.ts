import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { type Whole, wholesOf } from "../sentence/whole.ts";
import { type Swap, swaps } from "./swaps.ts";

const longest = 30;
/** Opinion and possibility can be neither true nor false; a concession or condition makes a statement hard to judge. */
export const unsure =
  /(?<!\p{L})(?:may|might|could|would|should|must|perhaps|probably|possibly|likely|reportedly|allegedly|apparently|seems?|appears?|had|if|unless|although|though|despite|whether|or|except|not|never|no|nobody|nothing|neither|hardly|barely|rarely|some|several|many|certain|another)(?!\p{L})|n[’']t(?!\p{L})/iu;

/**
 * A statement as the article makes it, or with one number, year, place or direction turned into another, so that the article
 * contradicts it. Both are offered; the seed decides which is asked.
 */
export const trueFalse: Family = {
  name: "true-false",
  write: (facts) => wholesOf(facts).flatMap((whole) => ask(facts, whole)),
};

function ask(facts: Facts, whole: Whole): Candidate[] {
  const stem = whole.text;
  // What no name is the subject of may hold anywhere or nowhere.
  if (whole.who === undefined || unsure.test(stem) || stem.split(/\s+/).length > longest) return [];
  for (const swap of swaps) {
    const found = swap(facts, whole, stem);
    if (found === undefined) continue;
    const { sentence, source } = whole;
    return bothWays({ family: trueFalse.name, sentence, source, confidence: 0.62, proof: [] }, stem, found);
  }
  return [];
}

type Checked = Pick<Candidate, "family" | "sentence" | "confidence"> & { source: string | string[]; proof: string[] };

/** The statement as it is said, and turned into one that the article contradicts: one candidate each. */
export function bothWays(about: Checked, stem: string, swap: Swap): Candidate[] {
  return [true, false].map((key) => candidate(about, stem, swap, key));
}

function candidate({ source, proof, ...about }: Checked, stem: string, { from, to }: Swap, key: boolean): Candidate {
  return {
    ...about,
    answer: key ? `${from} (true)` : `${to} (false)`,
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
