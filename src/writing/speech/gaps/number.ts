import { rivalNumbers } from "../../distractors/numbers.ts";
import { type GapRule, isLateEnough, within } from "./gap.ts";

/** “If iodine deficiency is serious you lose ____ IQ points”. */
export const numberGap: GapRule = (facts, piece) => {
  const inside = within(facts.quantities, piece);
  const [quantity] = inside;
  if (quantity === undefined || inside.length > 1 || !isLateEnough(facts, piece, quantity.number.start))
    return undefined;
  const key = facts.reading.text.slice(quantity.number.start, quantity.number.end);
  // “a £300-a-week habit” is no place for a gap.
  if (/^[-–\p{L}]/u.test(facts.reading.text.slice(quantity.number.end, quantity.number.end + 1))) return undefined;
  // “worth three to 3.5 billion”, “three, four years ago”: a range is known by half.
  if (
    /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:to|or|and)|,) $/u.test(
      facts.reading.text.slice(Math.max(0, quantity.number.start - 12), quantity.number.start),
    )
  )
    return undefined;
  const rivals = rivalNumbers(facts, quantity);
  return { ...quantity.number, key, rivals, asks: "number", confidence: 0.9 };
};
