import writeXlsxFile from "write-excel-file/universal";
import { writeRows } from "./table/rows.ts";

type Rows = readonly (readonly (string | number)[])[];

/** A table as a CSV file; no cell is a formula, whatever somebody typed. */
export function writeCsv(rows: Rows): string {
  return writeRows(rows.map((row) => row.map(String)));
}

/** Tables as the sheets of one workbook (.xlsx). Cells are texts and numbers, never formulas. */
export async function writeWorkbook(tables: readonly { name: string; rows: Rows }[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    stickyRowsCount: 1,
    data: rows.map((row, index) =>
      row.map((value) => (value === "" ? null : { value, ...(index === 0 ? { fontWeight: "bold" as const } : {}) })),
    ),
  }));
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
