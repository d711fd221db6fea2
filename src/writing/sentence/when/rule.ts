import type { Facts } from "../../../facts/facts.ts";
import type { Clause } from "../clause.ts";
import type { Range } from "../noun-phrase.ts";

/**
 * Where a sentence says when: the tokens of “in 1884”, “since 2007”, “from 1870 to 1939”, what governs them, and the tokens of the
 * sentence without its full stop.
 */
export type YearSpot = { sentence: number; phrase: Range; governor: string; within: Range };

/** A way of finding what happened in a year that no main clause tells: clauses that do not say the year themselves. */
export type YearRule = (facts: Facts, spot: YearSpot) => Clause[];
