/** What a figure may be: at most so much, or at least. In the figure's own unit. */
export type Bound = { atMost: number } | { atLeast: number };

export type Unit =
  | "B"
  | "requests"
  | "rows"
  | "ms"
  | "per second"
  | "errors"
  | "questions"
  | "messages"
  | "classes"
  | "%"
  | "dollars";

/** One measured thing; without a budget it is there to be known. */
export type Figure = { what: string; measured: number; unit: Unit; budget?: Bound };

/** What a measure gives: figures, and lines that say how they came about. */
export type Taken = { figures: Figure[]; notes: string[] };

/**
 * One thing to be measured. `take` never judges: what is slow is a figure, and what cannot be measured is thrown.
 */
export type Measure = { name: string; about: string; take(): Promise<Taken> };

/** How a figure stands to its budget: `ratio` is measured / budget. Null without a budget. */
export function judge({ measured, budget }: Figure): { ratio: number; met: boolean } | null {
  if (budget === undefined) return null;
  const isMost = "atMost" in budget;
  const bound = isMost ? budget.atMost : budget.atLeast;
  const ratio = bound === 0 ? (measured === 0 ? 0 : Number.POSITIVE_INFINITY) : measured / bound;
  return { ratio, met: isMost ? measured <= bound : measured >= bound };
}

/** A figure as people read it: bytes in kB of 1,000. */
export function inWords(value: number, unit: Unit): string {
  if (unit === "B") return value < 1_000_000 ? `${grouped(value / 1000, 2)} kB` : `${grouped(value / 1e6, 2)} MB`;
  if (unit === "ms") return `${grouped(value, value < 10 ? 3 : 0)} ms`;
  if (unit === "per second") return `${grouped(value, 0)}/s`;
  if (unit === "dollars") return `$${value.toFixed(2)}`;
  return `${grouped(value, 0)} ${unit}`;
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}
