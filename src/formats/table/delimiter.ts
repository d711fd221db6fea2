import papa from "papaparse";
import { guessMapping } from "./mapping.ts";

/** More columns than this are no question set. */
export const mostColumns = 80;

const delimiters = [",", "\t", ";"];

/** The sign that parts a table’s cells: one by which its first row names columns, else the one that fits most evenly. */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const naming = delimiters.find((delimiter) => {
    const { data } = papa.parse<string[]>(start, { delimiter, preview: 1 });
    return guessMapping(data.map((cells) => ({ line: 1, cells: cells.slice(0, mostColumns) }))).header;
  });
  return naming ?? papa.parse<string[]>(start, { delimitersToGuess: delimiters, preview: 20 }).meta.delimiter;
}
