import type { Facts } from "../../facts/facts.ts";
import { roundingOf } from "../../facts/quantities/number.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import { dice } from "../../quiz/shuffle.ts";
import { isFraction, rivalFractions } from "./fractions.ts";

const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const factors = [0.4, 0.5, 0.6, 0.7, 0.8, 1.25, 1.4, 1.5, 1.6, 1.75, 2, 2.5];
const digits = /\d[\d,]*(?:\.\d+)?/;

/**
 * Up to three numbers written just like the key: same unit, scale and rounding, none that the article gives for anything.
 * How many of them are smaller than the key depends on the sentence alone.
 */
export function rivalNumbers(facts: Facts, quantity: Quantity): string[] {
  const { reading } = facts;
  const text = reading.text.slice(quantity.number.start, quantity.number.end);
  const roll = dice(`${text}${quantity.start}`);
  if (isFraction(text) && reading.text.startsWith(" of ", quantity.number.end)) return rivalFractions(text, roll);
  const written = digits.exec(text)?.[0];
  const number =
    written === undefined ? words.indexOf(spelled(text).toLowerCase()) : Number(written.replaceAll(",", ""));
  if (!(number > 1)) return [];
  const taken = valuesOf(facts).get(quantity.unit) ?? new Set();
  const scale = quantity.value / number;
  const most = /%|per ?cent/.test(quantity.unit) && number < 100 ? 99.9 : Number.POSITIVE_INFINITY;
  const near = nearTo(number, isAge(reading.text, quantity)).filter(
    (rival) => rival > 1 && rival <= most && !taken.has(rival * scale),
  );
  const chosen = spread(near, number, roll);
  return chosen.map((rival) => write(rival, text, written)).filter((rival) => rival !== undefined);
}

const made = new WeakMap<Facts, Map<string, Set<number>>>();

/** The values that the article gives in each unit. Computed once for an article. */
function valuesOf(facts: Facts): Map<string, Set<number>> {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const values = new Map<string, Set<number>>();
  for (const { unit, value } of facts.quantities) values.set(unit, (values.get(unit) ?? new Set()).add(value));
  made.set(facts, values);
  return values;
}

/** 15 beside 12, 13 and 14 would be the only round one. */
function nearTo(number: number, isAge: boolean): number[] {
  const isSmall = Number.isInteger(number) && (number < 20 || isAge);
  if (isSmall && number % 5 === 0 && number > 5) return [-10, -5, 5, 10, 15].map((step) => number + step);
  return isSmall ? steps(number) : multiples(number);
}

/** “at the age of 66”, “aged 31”: nobody is twice as old. */
function isAge(text: string, { number }: Quantity): boolean {
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  return /(?:aged?|age of|turned|when s?he was(?: only| just)?) $/u.test(before);
}

function steps(number: number): number[] {
  return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => number + step);
}

/** Multiples with as many digits after the last that counts as the number itself; half a step finer where it has one digit. */
function multiples(number: number): number[] {
  const power = roundingOf(number);
  const lone = number / 10 ** power < 10 && power > 0;
  const fives = power === 0 && number % 5 === 0;
  const unit = (fives ? 5 : 10 ** power) / (lone ? 2 : 1);
  const found = factors.map((factor) => Number((Math.round((number * factor) / unit) * unit).toPrecision(12)));
  return [...new Set(found)].filter((one) => one !== number && (lone || roundingOf(one) === power || power === 0));
}

/** Three of the numbers, as many of them below the key as the dice say, each well apart from the others. */
function spread(near: number[], key: number, roll: () => number): number[] {
  const below = near.filter((one) => one < key).reverse();
  const above = near.filter((one) => one > key);
  const wanted = Math.min(below.length, Math.floor(roll() * 4));
  const pick = (from: number[], count: number) => {
    const offset = from.length > count && count > 0 ? Math.floor(roll() * (from.length - count + 1)) : 0;
    return from.slice(offset, offset + count);
  };
  const chosen = [...pick(below, wanted), ...pick(above, 3 - wanted)];
  return chosen.length === 3 ? chosen : [...pick(below, Math.min(3, below.length)), ...above].slice(0, 3);
}

/** The number of “six days”; nothing of “twenty-six”, which is more than its first word. */
function spelled(text: string): string {
  return /^\p{L}+(?=$| (?!thirds?$|half$|halves$|quarters?$|fifths?$|tenths?$)\p{Ll}+$)/u.exec(text)?.[0] ?? "";
}

function write(rival: number, text: string, written: string | undefined): string | undefined {
  if (written === undefined) {
    const word = words[rival];
    const put = /^\p{Lu}/u.test(text) ? word?.replace(/^./, (letter) => letter.toUpperCase()) : word;
    return put === undefined ? undefined : put + text.slice(spelled(text).length);
  }
  const decimals = written.split(".")[1]?.length ?? 0;
  const plain = format(decimals, written.includes(",") || rival >= 10_000).format(rival);
  return text.replace(written, () => plain);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format made once: making one takes longer than all else about a number. */
function format(decimals: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${decimals} ${useGrouping}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat("en", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
  formats.set(key, made);
  return made;
}
