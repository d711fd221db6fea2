import type { CalendarDate } from "../../../facts/dates.ts";
import type { Facts } from "../../../facts/facts.ts";
import type { Clause } from "../clause.ts";
import type { Range } from "../noun-phrase.ts";

/** Where a sentence gives a year: the date, the tokens of “in 1884”, and those of the sentence without its full stop. */
export type YearSpot = { sentence: number; date: CalendarDate; phrase: Range; within: Range };

/** A way of finding what happened in a year that no main clause tells: clauses that do not say the year themselves. */
export type YearRule = (facts: Facts, spot: YearSpot) => Clause[];
