import readXlsxFile from "read-excel-file/universal";
import { refused } from "../draft/draft.ts";
import { asMixed } from "../draft/mixed.ts";
import { guessMapping } from "../table/mapping.ts";
import type { Row } from "../table/rows.ts";
import type { Table, TableReading } from "../table/table.ts";
import { archiveProblem } from "../zip/unpack.ts";
import { hasFarCells } from "./far-cells.ts";

/** More rows than this are no question set. */
const mostRows = 5_000;
/** Kahoot’s header stands on row 8, below its instructions; others’ on the first one. */
const lastHeader = 12;

/** Reads the first sheet of a workbook that has questions. */
export async function readWorkbook(bytes: Uint8Array): Promise<TableReading> {
  const problem = archiveProblem(bytes);
  if (problem !== undefined) return refused(problem);
  if (hasFarCells(bytes)) return refused("this workbook has cells too far out to be a table of questions");
  let sheets: Awaited<ReturnType<typeof readXlsxFile>>;
  try {
    sheets = await readXlsxFile(bytes.slice().buffer);
  } catch {
    return refused("this workbook cannot be read: it is damaged, or no .xlsx file");
  }
  const tables = sheets.map(({ data }) => rowsOf(data));
  const found = tables.map((rows) => tableIn(rows));
  return found.find(({ mapping }) => mapping.header) ?? found[0] ?? tableIn([]);
}

/** Cells as text that stays as it is: numbers as they are written, nothing where there is nothing. */
function rowsOf(data: readonly (readonly unknown[])[]): Row[] {
  return data.slice(0, mostRows).map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (cell === null || cell === undefined ? "" : asMixed(String(cell).trim()))),
  }));
}

/** A sheet’s rows from its header on, empty ones left out; all of them where none of the first names its columns. */
function tableIn(all: Row[]): Table {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ""));
  for (let start = 0; start < Math.min(rows.length, lastHeader); start++) {
    const mapping = guessMapping(rows.slice(start));
    if (mapping.header) return { rows: withoutNumbers(rows.slice(start)), mapping, warnings: [] };
  }
  return { rows, mapping: guessMapping(rows), warnings: [] };
}

/** Kahoot numbers the rows of its template: one that holds nothing but its number is empty. */
function withoutNumbers(rows: Row[]): Row[] {
  return rows.filter(({ cells }, index) => index === 0 || cells.filter((cell) => cell !== "").length > 1);
}
