import { comparable } from "../../quiz/compile.ts";
import type { Numbering } from "./numbering.ts";

/** No answer is longer, nor what points at one; see `line` in quiz/kinds/fields.ts. */
const longest = 1000;

/**
 * Which options a cell points at, by index from 0: by what they say, by letters (“B”, “A, C”), or by numbers from 1
 * (“2”, “1,3”, spreadsheets’ “1.0”). Nothing where it points at none.
 */
export function chosen(
  cell: string,
  options: readonly string[],
  { base, always }: Numbering = { base: 1, always: false },
): number[] | undefined {
  if (cell.length > longest) return undefined;
  const whole = always ? -1 : indexOf(cell, options);
  if (whole >= 0) return [whole];
  const pointer = cell.replace(/^(?:option|answer|choice)s?[\s_]*(?=[a-j\d]+$)/i, "");
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
  const wanted = comparable(text);
  return options.findIndex((option) => option !== "" && option.length <= longest && comparable(option) === wanted);
}

function pointed(part: string, options: readonly string[], base: number): number {
  const [, number] = /^(\d{1,2})(?:\.0+)?$/.exec(part) ?? [];
  const [, letter = ""] = /^\(?([A-J])[).]?$/i.exec(part) ?? [];
  const index = number === undefined ? "ABCDEFGHIJ".indexOf(letter.toUpperCase() || "?") : Number(number) - base;
  return (options[index] ?? "") === "" ? -1 : index;
}
