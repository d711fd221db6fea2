import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import { isFraction } from "../distractors/fractions.ts";

const money =
  /^(?:[$€£¥₹]|\p{Lu}{1,2}\$|dollars?|euros?|pounds|krone|kronor|yen|yuan|rupees?|roubles?|rubles?|francs?)$/u;
const measure =
  /^(?:square (?:kilomet|met)(?:re|er)s|square (?:miles|feet)|sq ?km|(?:kilo|centi|milli)?met(?:re|er)s|km|cm|mm|kg|(?:kilo)?gram(?:me)?s|feet|inches|miles|yards|acres|hectares|lit(?:re|er)s|gallons|tons|tonnes|ounces|degrees(?: Celsius| Fahrenheit)?|kilowatts|megawatts|watts|volts|seconds|minutes|hours|days|weeks|months|years|decades|centuries|cents|pence)$/;

/** “how many”, “more than how many”, “what percentage”, “about how many kilometres”; undefined for what cannot be asked so. */
export function wordingOf(
  { hedge, unit, counted, number, value }: Quantity,
  asked = askedFor(unit, counted),
): string | undefined {
  const open = hedge.trim().toLowerCase();
  // “more than how many” is nobody's English.
  if (/(?:than|least|most|up to|as many as|as much as|as few as|^over|^under|^below|^above)$/.test(open))
    return undefined;
  const before = open
    .replace(/^(?:nearly|almost|around|roughly|approximately|close to)$/, "about")
    .replace(/^(?:an estimated|an average of|some|only|just)$/, "")
    .replace(/^only |^just /, "");
  if (/(?:^| )dlrs?(?: |$)/.test(counted) || /^(?:more|additional|other|further|higher|lower|of)\b/.test(counted))
    return undefined;
  if (asked === undefined || (value < 2 && asked !== "what fraction") || number.end === number.start) return undefined;
  return before === "" ? asked : `${before} ${asked}`;
}

function askedFor(unit: string, counted: string): string | undefined {
  if (/^years?[- ]old$/.test(unit)) return "how old";
  if (unit === "") return counted === "" ? undefined : "how many";
  if (/^(?:%|per ?cent)$/.test(unit)) return "what percentage";
  if (money.test(unit)) return "how much money";
  return measure.test(unit) ? `how many ${unit}` : undefined;
}

/** How a number is asked for that counts nothing: “how many of its …”, “what fraction of …”, “at what age”, or “what” alone. */
export function wordingIn({ reading: { text } }: Facts, quantity: Quantity): string | undefined {
  const { number, unit, counted, hedge, value } = quantity;
  const before = text.slice(Math.max(0, number.start - 15), number.start);
  const after = text.slice(number.end, number.end + 20);
  if (/[Aa]t (?:the age of|age) $/u.test(before) && hedge === "") return "at what age";
  if (isFraction(text.slice(number.start, number.end)))
    return / of (?!an? |one )/.test(after) ? wordingOf(quantity, "what fraction") : undefined;
  if (unit !== "" || counted !== "") return wordingOf(quantity);
  if (/^ of (?:the|its|his|her|their) [\p{L}\d]/u.test(after) && value > 1) return wordingOf(quantity, "how many");
  return wordingOf(quantity, "what");
}
