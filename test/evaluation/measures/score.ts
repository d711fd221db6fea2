/** How many were right, how many were given, how many there are. */
export type Score = { right: number; given: number; gold: number };

/** Precision, recall and F of a score, as a line: "P 1.000  R 0.891  F 0.942  (253 right of 253 given, 284 in gold)". */
export function line({ right, given, gold }: Score): string {
  const precision = given === 0 ? 1 : right / given;
  const recall = gold === 0 ? 1 : right / gold;
  const f = given + gold === 0 ? 1 : (2 * right) / (given + gold);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F ${f.toFixed(3)}  (${right} right of ${given} given, ${gold} in gold)`;
}

/** Compares two lists by a key. */
export function compare<G, P>(gold: G[], given: P[], goldKey: (one: G) => string, givenKey: (one: P) => string): Score {
  const keys = new Set(gold.map(goldKey));
  return { right: given.filter((one) => keys.has(givenKey(one))).length, given: given.length, gold: keys.size };
}

/** The sum of scores. */
export function total(scores: Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((all, score) => all + score[key], 0);
  return { right: sum("right"), given: sum("given"), gold: sum("gold") };
}
