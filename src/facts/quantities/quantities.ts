import { indexAt, type Span } from "../../text/spans.ts";
import type { Reading } from "../reading.ts";
import { countedAfter } from "./counted.ts";
import { numeral, roundingOf, valueOfNumeral } from "./number.ts";

/**
 * A number that the article states. The span holds hedge, number, unit and what is counted: “over 100,000 Russian troops”.
 * `number` is the span of the number with currency sign and unit ("£320m", "1,800-metre", "64%"), as one would blank it.
 * `unit`: "%", "£", "km", "years" …, or "" where things are counted; `counted`: "Russian troops", or "".
 * `rounding`: the power of ten of its last digit that is not zero.
 */
export type Quantity = Span & {
  number: Span;
  value: number;
  hedge: string;
  unit: string;
  counted: string;
  rounding: number;
  sentence: number;
};

const hedge =
  "(?:(?:only |just )?(?:more than|less than|fewer than|at least|at most|no more than|no less than|no fewer than|up to|as many as|as much as|as few as|well over|just over|just under|over|under|about|around|approximately|roughly|nearly|almost|some|an estimated|an average of|close to|below|above))";
const sign = "(?:US\\$|A\\$|C\\$|HK\\$|[$€£¥₹])";
const unit =
  "(?:%|per ?cent|percent|percentage points?|°C|°F|C(?![\\p{L}])|F(?![\\p{L}])|degrees?(?: Celsius| Fahrenheit)?|" +
  "sq[- ]?(?:km|m|miles?|ft)|square (?:kilometres?|kilometers?|metres?|meters?|miles?|feet)|km/h|mph|kph|" +
  "(?:kilo|centi|milli)?(?:met(?:re|er)s?|gram(?:me)?s?)|km|cm|mm|kg|ft|feet|foot|inch(?:es)?|miles?|yards?|acres?|hectares?|lit(?:re|er)s?|gallons?|tons?|tonnes?|pounds?|ounces?|" +
  "kW|MW|GW|kilowatts?|megawatts?|watts?|volts?|hertz|bytes?|GB|MB|TB|" +
  "seconds?|minutes?|hours?|days?|weeks?|months?|years?(?:[- ]old)?|decades?|century|centuries|" +
  "dollars?|euros?|pounds?|pence|cents?|krone|kronor|yen|yuan|rupees?|roubles?|rubles?|francs?|m(?![\\p{L}])|kg)";

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£/:–]|[\\p{L}\\p{N}]-)(?:(${hedge}) )?(-?(${sign})? ?(${numeral})(?:(?:-| |(?<=\\d))(${unit})(?![\\p{L}\\p{N}]))?(?:[- ](dollars?|euros?|pounds?|krone|kronor|yen|yuan|rupees?)(?!\\p{L}))?)(?![\\p{N}%/:]|[.,–-]\\d|(?:st|nd|rd|th)(?!\\p{L}))`,
  "giu",
);

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const insideDate = new RegExp(`^ ?(?:of )?(?:${months})(?!\\p{L})`, "u");
const afterMonth = new RegExp(`(?:${months})\\.? $`, "u");

/** Every number that the article states, in order. None inside names (COVID-19, G20), dates, years or lists; dates are `datesOf`'s. */
export function quantitiesOf(reading: Reading): Quantity[] {
  const found: Quantity[] = [];
  for (const match of reading.text.matchAll(pattern)) {
    const quantity = quantityFrom(reading, match);
    if (quantity !== undefined) found.push(quantity);
  }
  return found;
}

function quantityFrom(reading: Reading, match: RegExpExecArray): Quantity | undefined {
  const [whole, hedgeWords = "", written = "", currency = "", digits = "", unitWord = "", money = ""] = match;
  const end = match.index + whole.length;
  const number = { start: match.index + whole.lastIndexOf(written), end };
  const value = valueOfNumeral(digits);
  const unit = [money, currency, unitWord].find((one) => one !== "") ?? "";
  if (value === undefined || isNote(reading.text, number)) return undefined;
  if (isDateOrYear(reading.text, number, digits, unit) || isInName(reading, number, unit)) return undefined;
  const { counted, to } = unit === "" || unit === "%" ? countedAfter(reading, end) : { counted: "", to: end };
  if (unit === "" && isPronoun(digits, counted)) return undefined;
  return {
    start: match.index,
    end: to,
    number,
    value: written.startsWith("-") ? -value : value,
    hedge: hedgeWords,
    unit,
    counted,
    rounding: roundingOf(value),
    sentence: indexAt(reading.sentences, number.start),
  };
}

/** “in 1840.[36]”: the number of a note. */
function isNote(text: string, { start, end }: Span): boolean {
  return text[start - 1] === "[" && text[end] === "]";
}

/** COVID-19, Clermont Foot 63, Figure 7.2 */
function isInName({ mentions }: Reading, { start, end }: Span, unit: string): boolean {
  const at = indexAt(mentions, start);
  const mention = mentions[at];
  return (mention !== undefined && mention.start < end) || (unit === "" && mentions[at - 1]?.end === start - 1);
}

/** “one of them”, “the two”: pronouns rather than numbers, unless they count something. */
function isPronoun(digits: string, counted: string): boolean {
  return /^one$/i.test(digits) || (counted === "" && /^\p{L}+$/u.test(digits));
}

/** Years and days are dates. Four digits between 1100 and 2100 without a comma, a unit or a sign are a year. */
function isDateOrYear(text: string, { start, end }: Span, digits: string, unit: string): boolean {
  const after = text.slice(end, end + 24);
  if (insideDate.test(after)) return true;
  if (unit === "" && afterMonth.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (unit !== "" || !/^(?:1[1-9]|20)\d\d$/.test(digits)) return false;
  return /^(?:19|20)/.test(digits) || !countsAfter.test(after);
}

const countsAfter = /^ (?:\p{Ll}{4,}s|people|men|women|\p{Ll}*children)(?!\p{L})/u;
