import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { topicOf } from "../sentence/topic.ts";
import type { Whole } from "../sentence/whole.ts";
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
    checkablesOf(facts).flatMap(({ swap, ...whole }) => {
      const { sentence, source, text } = whole;
      const about = { family: trueFalse.name, sentence, source, confidence: trust(facts, whole), proof: [] };
      return swap === undefined ? [asItIs(about, text)] : bothWays(about, text, swap);
    }),
};

/**
 * How often strict readers let a statement pass as it stands: 35 of 42 whose subject is what the article is about, 31 of 37 with a
 * year, 9 of 13 that are general, 51 of 110 others, which mostly leave open when, where or in what matter it was so.
 */
function trust(facts: Facts, { text, who }: Whole): number {
  if (who !== undefined && who === topicOf(facts)) return 0.83;
  if (year.test(text)) return 0.8;
  return isGeneral(facts, text) ? 0.69 : 0.45;
}

/** Of those with a word turned 14 of 23 passed. */
const lessWhenTurned = 0.12;

const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/;
const past =
  /(?<!(?:is|are|be|been|an?|the|of|and) )(?<!\p{L})(?:was|were|had|did|made|took|came|went|began|became|gave|grew|kept|led|left|lost|saw|sent|won|wrote|found|held|built|brought|fell|rose|met|ran|told|\p{L}+ed)(?!\p{L})/u;

/** “Cultural differences are far more prevalent than cultural universals”: of nobody and no time, in a text in which nobody speaks. */
function isGeneral({ quotations, reading }: Facts, text: string): boolean {
  if (past.test(text) || /\P{L}\p{Lu}/u.test(text) || relative.test(text)) return false;
  const first = text.split(" ", 1)[0] ?? "";
  // “Kupeyny has four berths”: a name that nothing explains is written small nowhere.
  return reading.text.includes(` ${first.toLowerCase()}`) && quotations.every(({ speaker }) => speaker === null);
}

/** Females of what, and more than when? */
const relative =
  /^(?:Males|Females|Adults|Members|Followers|Opponents|Supporters) |(?<!\p{L})(?:other|more frequent|further|additional) /u;

type Checked = Pick<Candidate, "family" | "sentence" | "confidence"> & { source: string | string[]; proof: string[] };

/** The statement as it is said, and turned into one that the article contradicts: one candidate each. */
export function bothWays(about: Checked, stem: string, swap: Swap): Candidate[] {
  const turned = { ...about, confidence: about.confidence - lessWhenTurned };
  return [candidate(about, stem, swap, true), candidate(turned, stem, swap, false)];
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
