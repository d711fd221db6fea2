import type { Facts } from "../facts/facts.ts";
import type { Candidate, FlawDetector, FlawName } from "./candidate.ts";

/** Every detector, the cheapest and most telling first. */
export const detectors: readonly FlawDetector[] = [];

/** The flaws that a candidate shows, each with what is wrong. A question with none is acceptable. */
export function flawsOf(candidate: Candidate, facts: Facts): { flaw: FlawName; message: string }[] {
  return detectors.flatMap(({ flaw, find }) => {
    const message = find(candidate, facts);
    return message === undefined ? [] : [{ flaw, message }];
  });
}
