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

/**
 * How often strangers let a statement pass: 16 of 21 with a year, which says what it is about; 24 of 53 that begin with a name; 17 of 46
 * others.
 */
function trust(text: string): number {
  if (/(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text)) return 0.76;
  return /^(?:The )?\p{Lu}[\p{L}.’'-]+ \p{Lu}/u.test(text) ? 0.58 : 0.45;
}

type Checked = Pick<Candidate, "family" | "sentence" | "confidence"> & { source: string | string[]; proof: string[] };

/** The statement as it is said, and turned into one that the article contradicts: one candidate each. */
export function bothWays(about: Checked, stem: string, swap: Swap): Candidate[] {
  return [true, false].map((key) => candidate(about, stem, swap, key));
}

/** The statement as it is said, where nothing in it can be turned: it is true. */
function asItIs({ source, ...about }: Checked, stem: string): Candidate {
  const proof = shared(stem, [source].flat());
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

const fewest = 3;

/** The words with which a statement ends and which stand in a source as they are: where names are given in full, its end still does. */
function shared(stem: string, sources: string[]): string[] {
  const words = stem.replace(/\.$/, "").split(" ");
  for (let from = 0; from <= words.length - fewest; from++) {
    const end = words.slice(from).join(" ");
    if (sources.some((source) => source.includes(end))) return [end];
  }
  return [];
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
