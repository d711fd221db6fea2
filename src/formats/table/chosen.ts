import { comparable } from "../../quiz/compile.ts";

/**
 * Which options a cell points at, by index from 0: by what they say, by letters (“B”, “A, C”), or by numbers from 1
 * (“2”, “1,3”, spreadsheets’ “1.0”), from 0 if `base` is 0. Nothing where it points at none.
 */
export function chosen(cell: string, options: readonly string[], base = 1): number[] | undefined {
  const whole = indexOf(cell, options);
  if (whole >= 0) return [whole];
  const pointer = cell.replace(/^(?:options?|answers?|choices?)\s+(?=\S)/i, "");
  return (
    listed(pointer, /[,;|/&\s]+/, (part) => pointed(part, options, base)) ??
    listed(cell, /[;|\n]|,(?=\s)/, (part) => indexOf(part, options))
  );
}

/** The indices that all parts of a list stand for; nothing if one of them stands for none. */
function listed(text: string, separator: RegExp, read: (part: string) => number): number[] | undefined {
  const indices = text
    .split(separator)
    .filter((part) => part.trim() !== "")
    .map((part) => read(part.trim()));
  return indices.length === 0 || indices.includes(-1) ? undefined : [...new Set(indices)].sort((a, b) => a - b);
}

function indexOf(text: string, options: readonly string[]): number {
  return options.findIndex((option) => option !== "" && comparable(option) === comparable(text));
}

function pointed(part: string, options: readonly string[], base: number): number {
  const [, number] = /^(\d{1,2})(?:\.0+)?$/.exec(part) ?? [];
  const [, letter = ""] = /^\(?([A-J])[).]?$/i.exec(part) ?? [];
  const index = number === undefined ? "ABCDEFGHIJ".indexOf(letter.toUpperCase() || "?") : Number(number) - base;
  return (options[index] ?? "") === "" ? -1 : index;
}
