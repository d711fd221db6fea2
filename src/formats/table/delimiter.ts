import papa from "papaparse";
import { guessMapping } from "./mapping.ts";

/** More columns than this are no question set. */
export const mostColumns = 80;

/** The rarer a sign is in prose, the surer it is that it parts cells. */
const delimiters = ["\t", ";", ","];

/** The sign that parts a table’s cells: one by which its first row names columns, or that each row has, or most likely. */
export function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const naming = delimiters.find((delimiter) => {
    const { data } = papa.parse<string[]>(start, { delimiter, preview: 1 });
    return guessMapping(data.map((cells) => ({ line: 1, cells: cells.slice(0, mostColumns) }))).header;
  });
  const lines = start.split("\n", 20).filter((line) => line.trim() !== "");
  const everywhere = delimiters.find((delimiter) => lines.every((line) => line.includes(delimiter)));
  return (
    naming ?? everywhere ?? papa.parse<string[]>(start, { delimitersToGuess: delimiters, preview: 20 }).meta.delimiter
  );
}
