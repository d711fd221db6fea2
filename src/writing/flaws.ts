import type { Facts } from "../facts/facts.ts";
import type { Candidate, FlawDetector, FlawName } from "./candidate.ts";
import { danglingReference } from "./flaws/dangling-reference.ts";
import { debris } from "./flaws/debris.ts";
import { giveaway } from "./flaws/giveaway.ts";
import { secondTrueOption } from "./flaws/second-true-option.ts";
import { sourceError } from "./flaws/source-error.ts";
import { trivial } from "./flaws/trivial.ts";
import { typeMismatch } from "./flaws/type-mismatch.ts";
import { ungrammatical } from "./flaws/ungrammatical.ts";
import { ungrounded } from "./flaws/ungrounded.ts";
import { wrongWh } from "./flaws/wrong-wh.ts";

/** Every detector, the cheapest and most telling first. */
export const detectors: readonly FlawDetector[] = [
  debris,
  trivial,
  ungrammatical,
  giveaway,
  wrongWh,
  typeMismatch,
  secondTrueOption,
  danglingReference,
  sourceError,
  ungrounded,
];

/** The first flaw that a candidate shows; looking no further once one is found. */
export function firstFlaw(candidate: Candidate, facts: Facts): { flaw: FlawName; message: string } | undefined {
  for (const { flaw, find } of detectors) {
    const message = find(candidate, facts);
    if (message !== undefined) return { flaw, message };
  }
  return undefined;
}
