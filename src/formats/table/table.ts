import type { Found } from "../draft/draft.ts";
import type { Notice } from "../format.ts";
import { draftsOfTable } from "./drafts.ts";
import { guessMapping, type Mapping } from "./mapping.ts";
import { type Row, readRows } from "./rows.ts";

/** A file that is a table of questions: its rows, what its columns most likely hold, and what of it was no row. */
export type Table = { rows: Row[]; mapping: Mapping; warnings: Notice[]; faults?: undefined };

/** A table, or what keeps a file from being read as one. */
export type TableReading = Table | { rows?: undefined; faults: Notice[] };

/** The table in a text whose cells are parted by commas, semicolons or tabs. */
export function readTable(text: string): Table {
  const { rows, warnings } = readRows(text);
  return { rows, mapping: guessMapping(rows), warnings };
}

/** The questions of a table, read as its mapping says. */
export function foundIn(table: TableReading): Found {
  if (table.rows === undefined) return table;
  const { drafts, warnings } = draftsOfTable(table.rows, table.mapping);
  return { drafts, warnings: [...table.warnings, ...warnings] };
}
