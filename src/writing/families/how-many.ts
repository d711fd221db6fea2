import type { Quantity } from "../../facts/quantities/quantities.ts";

/** “how many”, “more than how many”, “what percentage”; undefined for units that are asked for in other ways. */
export function wordingOf({ hedge, unit, counted, number, value }: Quantity): string | undefined {
  const before = hedge
    .trim()
    .toLowerCase()
    .replace(/^(?:an estimated|an average of|some|only|just)$/, "")
    .replace(/^only |^just /, "");
  const asked = askedFor(unit, counted);
  if (/^(?:more|additional|other|further|higher|lower|times|of)\b/.test(counted)) return undefined;
  if (asked === undefined || value < 2 || number.end === number.start) return undefined;
  return before === "" ? asked : `${before} ${asked}`;
}

function askedFor(unit: string, counted: string): string | undefined {
  if (unit === "") return counted === "" ? undefined : "how many";
  if (/^(?:%|per ?cent)$/.test(unit)) return "what percentage";
  return undefined;
}
