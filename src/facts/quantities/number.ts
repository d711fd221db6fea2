const units: Record<string, number> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Record<string, number> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10]),
);
const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const fractions: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 0.25,
  quarters: 0.25,
  fifth: 0.2,
  fifths: 0.2,
  tenth: 0.1,
};

const word = `(?:${[...Object.keys(units), ...Object.keys(tens)].sort((a, b) => b.length - a.length).join("|")})`;
const scale = "(?:hundred|thousand|million|billion|trillion|dozen)";

/** A number as it stands in a text: digits with a scale (4.56bn, 1.2 million), or words (twenty-three, two billion, a third). */
export const numeral = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:(?:k|m|mn|bn|tn)(?![\\p{L}])| ?${scale}(?!\\p{L}))?|(?:${word}(?:[- ]${word})?|a)(?:[ -]${scale})+(?!\\p{L})|(?:a|an|one|two|three|four)[- ](?:half|thirds?|quarters?|fifths?|tenths?)(?!\\p{L})|${word}(?:-${word})?(?!\\p{L})`;

/** The value of a numeral; undefined if it is none. */
export function valueOfNumeral(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .trim();
  const digits = /^(\d+(?:\.\d+)?)[\s-]?([a-z]*)$/.exec(plain);
  if (digits !== null) {
    const factor = digits[2] === "" ? 1 : scales[digits[2] ?? ""];
    return factor === undefined ? undefined : rounded(Number(digits[1]) * factor);
  }
  return ofWords(plain.split(/[\s-]+/));
}

function ofWords(words: string[]): number | undefined {
  let sum = 0;
  let known = false;
  for (const one of words) {
    const simple = one === "a" || one === "an" ? 1 : (units[one] ?? tens[one]);
    const factor = scales[one] ?? fractions[one];
    if (simple !== undefined) sum += simple;
    else if (factor !== undefined) sum *= factor;
    else return undefined;
    known = true;
  }
  return known ? rounded(sum) : undefined;
}

/** 4.56 × 10⁹ is 4,560,000,000 and not a little less. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** How roundly a value is given: the power of ten of its last digit that is not zero. 100,000 → 5, 23,000 → 3, 4.5 → -1. */
export function roundingOf(value: number): number {
  if (value === 0) return 0;
  let power = 0;
  while (Math.abs(value) >= 10 ** (power + 1) && value % 10 ** (power + 1) === 0) power++;
  if (Number.isInteger(value)) return power;
  return -(String(value).split(".")[1]?.length ?? 0);
}
