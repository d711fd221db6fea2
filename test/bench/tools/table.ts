import { type Figure, inWords, judge } from "./figure.ts";

const head = ["figure", "measured", "budget", "ratio", ""];

/** A table of figures for a terminal, columns padded: figure, measured, budget, measured / budget. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(row);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function row(figure: Figure): string[] {
  const { what, measured, unit, budget } = figure;
  const judged = judge(figure);
  if (budget === undefined || judged === null) return [what, inWords(measured, unit), "–", "–", ""];
  const bound = "atMost" in budget ? `≤ ${inWords(budget.atMost, unit)}` : `≥ ${inWords(budget.atLeast, unit)}`;
  return [what, inWords(measured, unit), bound, judged.ratio.toFixed(2), judged.met ? "met" : "MISSED"];
}

/** The q-quantile of values, q from 0 to 1: the smallest value that at least that share does not exceed. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
