import { figures, readingsOf } from "./figures.ts";

/**
 * The number that a text holds, in figures or English words: "100000", "100,000", "100 000", "100k", "1.5 million",
 * "hundred thousand", "two and a half million", "over 100,000 troops". What can be read in two ways ("100.000") gives
 * both readings; no number, or more than one, gives none.
 */
export function readNumbers(text: string): number[] {
  // Without the space, “2½” would become “21⁄2”.
  const tidy = text
    .replace(/(?=[¼-¾⅐-⅞])/g, " ")
    .normalize("NFKC")
    .toLowerCase();
  const tokens = [...tidy.matchAll(token)].map((match) => match[0]);
  const readings = [0, 1].map((reading) => numbersIn(tokens, reading));
  return [...new Set(readings.flatMap((numbers) => (numbers.length === 1 ? numbers : [])))];
}

const token = new RegExp(`${figures.source}|\\p{L}+`, "gu");

/** A number being read: what is summed up, the group still open, and the scale that closed the last one. */
type Sum = { closed: number; open: number | undefined; scale: number; sign: 1 | -1 };
const nothing: Sum = { closed: 0, open: undefined, scale: Number.POSITIVE_INFINITY, sign: 1 };

/** Every number in the tokens; where figures can be read in two ways, `reading` says which is taken. */
function numbersIn(tokens: string[], reading: number): number[] {
  const numbers: number[] = [];
  let sum: Sum | undefined;
  tokens.forEach((word, i) => {
    const begun = sum;
    sum = begun && continued(begun, word, tokens[i - 1], tokens[i + 1], reading);
    if (sum !== undefined) return;
    if (begun !== undefined) numbers.push(totalOf(begun));
    sum = continued({ ...nothing, sign: minus.has(tokens[i - 1] ?? "") ? -1 : 1 }, word, undefined, undefined, reading);
  });
  return sum === undefined ? numbers : [...numbers, totalOf(sum)];
}

const minus = new Set(["-", "−", "minus", "negative"]);

function totalOf({ closed, open, sign }: Sum): number {
  return sign * (closed + (open ?? 0));
}

/** The sum with one more word taken in, or nothing where the word does not belong to it. */
function continued(sum: Sum, word: string, before: string | undefined, after: string | undefined, reading: number) {
  const value = valueOfWord(word, reading);
  if (value !== undefined) return withValue(sum, value);
  const scale = scaleOf(word, before);
  if (scale !== undefined) return withScale(sum, scale);
  if (word === "half") return withHalf(sum, before);
  const leadsOn = after !== undefined && (after === "half" || after === "a" || scaleOf(after, undefined) !== undefined);
  if (word === "a" || word === "an") return leadsOn && after !== "a" && before !== undefined ? sum : undefined;
  if (word !== "and" || before === undefined || after === undefined) return undefined;
  return leadsOn || valueOfWord(after, reading) !== undefined ? sum : undefined;
}

function valueOfWord(word: string, reading: number): number | undefined {
  if (!/\d/.test(word)) return small.get(word);
  const readings = readingsOf(word);
  return readings[reading] ?? readings[0];
}

/** Values follow one another as in “twenty-five” and “two hundred five”; else a new number begins. */
function withValue(sum: Sum, value: number): Sum | undefined {
  const { open } = sum;
  if (open === undefined) return value < sum.scale ? { ...sum, open: value } : undefined;
  const tens = open % 100 >= 20 && open % 10 === 0 && value >= 1 && value < 10;
  const hundreds = open >= 100 && open % 100 === 0 && value < 100;
  return Number.isInteger(value) && (tens || hundreds) ? { ...sum, open: open + value } : undefined;
}

/** A dozen and a hundred multiply what stands before them, thousands and more also close a group. */
function withScale(sum: Sum, scale: number): Sum | undefined {
  if (sum.open === undefined && sum.closed > 0) return undefined;
  const product = (sum.open ?? 1) * scale;
  if (scale < 1000) return (sum.open ?? 1) < 100 ? { ...sum, open: product } : undefined;
  return scale < sum.scale ? { ...sum, closed: sum.closed + product, open: undefined, scale } : undefined;
}

/** “Half a million”, “one half”, “two and a half”. */
function withHalf(sum: Sum, before: string | undefined): Sum | undefined {
  if (sum.open === undefined) return sum.closed === 0 ? { ...sum, open: 0.5 } : undefined;
  if (before === "a") return { ...sum, open: sum.open + 0.5 };
  return sum.open === 1 ? { ...sum, open: 0.5 } : undefined;
}

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const small = new Map([
  ...units.split(" ").map((word, value) => [word, value] as const),
  ...tens.split(" ").map((word, i) => [word, (i + 2) * 10] as const),
]);

const scales = new Map(
  Object.entries({ dozen: 12, dozens: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
);
/** Scales only right after figures: "100k", but not "m" alone. */
const abbreviations = new Map(Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mio: 1e6, bn: 1e9, b: 1e9, tn: 1e12 }));

function scaleOf(word: string, before: string | undefined): number | undefined {
  return scales.get(word) ?? (/\d/.test(before ?? "") ? abbreviations.get(word) : undefined);
}
