/**
 * The number that a text holds, in figures or English words: "100000", "100,000", "100 000", "100k", "1.5 million",
 * "hundred thousand", "over 100,000 troops". What can be read in two ways ("100.000") gives both readings; no number,
 * or more than one, gives none.
 */
export function readNumbers(text: string): number[] {
  const tokens = [...text.toLowerCase().normalize("NFKC").matchAll(token)].map((match) => match[0]);
  const runs = numberRuns(tokens);
  return runs.length === 1 && runs[0] !== undefined ? valuesOf(runs[0]) : [];
}

/** Figures with their groups and decimals, or one word; marks between them are passed over. */
const token = /[-−]?\d+(?:[ ,.'’_]\d{3})*(?:[.,]\d+)?|\p{L}+/gu;

const units: Record<string, number> = Object.fromEntries(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens: Record<string, number> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10]),
);
const scales: Record<string, number> = {
  dozen: 12,
  dozens: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** Letters that are scales only right after figures: "100k", but not "m" alone. */
const abbreviations = new Set(["k", "m", "mn", "b", "bn", "tn"]);
const smallWords: Record<string, number> = { ...units, ...tens };

/** The stretches of tokens that make up one number each. */
function numberRuns(tokens: string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  tokens.forEach((word, i) => {
    if (belongs(word, run, tokens[i + 1])) {
      run.push(word);
    } else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

function belongs(word: string, run: string[], next: string | undefined): boolean {
  if (isFigure(word)) return run.length === 0 || !run.some(isFigure);
  if (word in smallWords || word === "half") return true;
  if (word in scales) return !abbreviations.has(word) || isFigure(run.at(-1) ?? "");
  if (word === "and") return run.length > 0 && next !== undefined && next in smallWords;
  return (word === "a" || word === "an") && next !== undefined && next in scales && !abbreviations.has(next);
}

function isFigure(word: string): boolean {
  return /^[-−]?\d/.test(word);
}

function valuesOf(run: string[]): number[] {
  const figure = run.find(isFigure);
  const halves = run.includes("half") ? 2 : 1;
  const values = figure === undefined ? [sum(run, 0)] : readings(figure).map((value) => sum(run, value));
  return values.map((value) => value / halves);
}

/** Adds the words of a number up: hundreds multiply what stands before them, thousands and more close a group. */
function sum(run: string[], figure: number): number {
  let closed = 0;
  let open: number | undefined;
  for (const word of run) {
    const scale = scales[word];
    const small = isFigure(word) ? figure : smallWords[word];
    if (small !== undefined) open = (open ?? 0) + small;
    if (scale !== undefined) open = (open ?? 1) * scale;
    if (scale !== undefined && scale >= 1000) {
      closed += open ?? 0;
      open = undefined;
    }
  }
  return closed + (open ?? 0);
}

/** What figures with marks among them can stand for: the English way first, then points for groups or a decimal comma. */
function readings(figure: string): number[] {
  const plain = figure.replace("−", "-").replace(/[ '’_]/g, "");
  if (/^-?\d+(\.\d+)?$/.test(plain)) {
    return /^-?\d{1,3}\.\d{3}$/.test(plain) ? [Number(plain), Number(plain.replace(".", ""))] : [Number(plain)];
  }
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return [Number(plain.replaceAll(",", ""))];
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return [Number(plain.replaceAll(".", "").replace(",", "."))];
  if (/^-?\d+,\d+$/.test(plain)) return [Number(plain.replace(",", "."))];
  return [];
}
