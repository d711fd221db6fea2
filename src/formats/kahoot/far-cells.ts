import { unpack } from "../zip/unpack.ts";

/** The furthest cell that a table of questions needs, with room to spare: row 20,000, column ZZ. */
const most = { row: 20_000, letters: 2 };

/**
 * Whether a workbook has a cell so far out that its rows, filled up to there with empty cells, would take all memory; or
 * places that cannot be told without a parser. `r` says where a row or a cell is (ECMA-376-1, 18.3.1.4 and 18.3.1.73).
 */
export function hasFarCells(bytes: Uint8Array): boolean {
  const { files = new Map<string, Uint8Array>() } = unpack(bytes);
  const text = new TextDecoder();
  return [...files.values()].some((file) => {
    for (const [, place = ""] of text.decode(file).matchAll(/\sr\s*=\s*["']([^"']{0,50})/g)) {
      const [, letters = "", row = ""] = /^([A-Za-z]*)(\d*)$/.exec(place) ?? [undefined, "?????", ""];
      if (letters.length > most.letters || Number(row) > most.row) return true;
    }
    return false;
  });
}
