import { rivalNumbers } from "../../distractors/numbers.ts";
import { type GapRule, isLateEnough, within } from "./gap.ts";

/** “If iodine deficiency is serious you lose ____ IQ points”. */
export const numberGap: GapRule = (facts, piece) => {
  const inside = within(facts.quantities, piece);
  const [quantity] = inside;
  if (quantity === undefined || inside.length > 1 || !isLateEnough(facts, piece, quantity.number.start))
    return undefined;
  const key = facts.reading.text.slice(quantity.number.start, quantity.number.end);
  const rivals = rivalNumbers(facts, quantity);
  return { ...quantity.number, key, rivals, asks: "number", confidence: 0.9 };
};
