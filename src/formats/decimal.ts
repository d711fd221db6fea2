/** The number that a program wrote, in figures with a point; NaN where it is none. */
export function decimal(text: string): number {
  const figures = text.trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(figures) ? Number(figures) : Number.NaN;
}

/** A number without the rounding of binary fractions: 3.1415, not 3.1414999999999997. */
export function tidied(number: number): number {
  return Number(number.toPrecision(12));
}

/** A range as its middle, and how far off still counts. */
export function rangeOf(least: number, greatest: number): { key: number; tolerance: number } {
  return { key: tidied((least + greatest) / 2), tolerance: tidied((greatest - least) / 2) };
}
