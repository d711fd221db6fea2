import type { Candidate, Family } from "../candidate.ts";
import { checkablesOf } from "./checkable.ts";
import type { Swap } from "./swaps.ts";

/**
 * A statement as the article makes it, or with one number, year, place or word turned into another, so that the article
 * contradicts it. Both are offered, and the seed decides which is asked; of a statement in which nothing can be turned only the
 * true one is.
 */
export const trueFalse: Family = {
  name: "true-false",
  write: (facts) =>
    checkablesOf(facts).flatMap(({ sentence, source, text, swap }) => {
      const about = { family: trueFalse.name, sentence, source, confidence: trust(text), proof: [] };
      return swap === undefined ? [asItIs(about, text)] : bothWays(about, text, swap);
    }),
};

/** Statements with a year stand alone more often than others: strangers let 16 of 21 pass, and 41 of 99. */
function trust(text: string): number {
  return /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text) ? 0.76 : 0.55;
}

type Checked = Pick<Candidate, "family" | "sentence" | "confidence"> & { source: string | string[]; proof: string[] };

/** The statement as it is said, and turned into one that the article contradicts: one candidate each. */
export function bothWays(about: Checked, stem: string, swap: Swap): Candidate[] {
  return [true, false].map((key) => candidate(about, stem, swap, key));
}

/** The statement as it is said, where nothing in it can be turned: it is true. */
export function asItIs({ source, proof, ...about }: Checked, stem: string): Candidate {
  return {
    ...about,
    answer: `${stem} (true)`,
    reason: "a statement to check",
    question: {
      kind: "true-false",
      asks: "statement",
      stem,
      key: true,
      source,
      ...(proof.length > 0 ? { proof } : {}),
    },
  };
}

function candidate({ source, proof, ...about }: Checked, stem: string, { from, to }: Swap, key: boolean): Candidate {
  const told = [source].flat().join(" ");
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
      proof: [...proof, from].filter((words) => told.includes(words)),
      ...(key ? {} : { explanation: `The article says “${from}”, not “${to}”.` }),
    },
  };
}
