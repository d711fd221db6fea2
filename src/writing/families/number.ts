import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Candidate, Family } from "../candidate.ts";
import { amountOf } from "../numbers/amount-of.ts";
import { asMeasure } from "../numbers/as-measure.ts";
import { asObject } from "../numbers/as-object.ts";
import { asTimes } from "../numbers/as-times.ts";
import { asValue } from "../numbers/as-value.ts";
import { askedNumber } from "../numbers/asked.ts";
import { behindPreposition } from "../numbers/behind-preposition.ts";
import { inLead } from "../numbers/in-lead.ts";
import { inList } from "../numbers/in-list.ts";
import { inSubject } from "../numbers/in-subject.ts";
import { ofInfinitive } from "../numbers/of-infinitive.ts";
import { type NumberPlace, type Spot, spotOf } from "../numbers/spot.ts";
import { whenOld } from "../numbers/when-old.ts";
import { withAmount } from "../numbers/with-amount.ts";
import { wordingIn } from "../numbers/wording.ts";
import { numbersIn } from "../sentence/plain-number.ts";
import { type Statement, statementsOf } from "../sentence/statement.ts";

const places: readonly NumberPlace[] = [
  inSubject,
  asMeasure,
  asValue,
  asTimes,
  inList,
  whenOld,
  asObject,
  ofInfinitive,
  amountOf,
  withAmount,
  behindPreposition,
  inLead,
];
/**
 * “How many …?”, “How long …?”, “At what age …?”: a number, wherever it stands in a statement. The hedge goes into the stem; after
 * “over” and “up to”, where smaller numbers are true as well, the number is to be typed.
 */
export const number: Family = {
  name: "number",
  write: (facts) => statementsOf(facts).flatMap((statement) => askNumbers(facts, statement)),
};

/** Every number of one statement, asked for. */
export function askNumbers(facts: Facts, statement: Statement): Candidate[] {
  return numbersIn(facts, statement.sentence).flatMap((quantity) => ask(facts, statement, quantity));
}

function ask(facts: Facts, statement: Statement, quantity: Quantity): Candidate[] {
  const stem = stemOf(facts, statement, quantity);
  return stem === undefined ? [] : askedNumber(facts, number.name, statement, quantity, stem);
}

function stemOf(facts: Facts, statement: Statement, quantity: Quantity): string | undefined {
  const wording = wordingIn(facts, quantity);
  const spot: Spot | undefined = wording === undefined ? undefined : spotOf(facts, statement, quantity, wording);
  if (spot === undefined) return undefined;
  for (const place of places) {
    const stem = place(spot);
    if (stem !== undefined) return stem;
  }
  return undefined;
}
