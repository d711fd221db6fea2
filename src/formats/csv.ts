import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { guessMapping } from "./table/mapping.ts";
import { readRows, writeRows } from "./table/rows.ts";
import { foundIn, readTable } from "./table/table.ts";
import { tableOf } from "./table/write.ts";

/** A table with a question a row, as spreadsheets save and copy it: parted by commas, semicolons or tabs (RFC 4180). */
export const csv: TextFormat = {
  name: "csv",
  title: "Spreadsheet (CSV)",
  serves: "For Excel, Google Sheets and LibreOffice.",
  aliases: ["tsv", "spreadsheet"],
  extensions: [".csv", ".tsv"],
  mediaType: "text/csv",
  recognises: ({ text }) => guessMapping(readRows(text.slice(0, 5_000)).rows).header,
  table: readTable,
  read: importing((text: string) => foundIn(readTable(text))),
  write: (set) => ({ output: writeRows(tableOf(set)) }),
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
    question: ["id", "source", "explanation", "hint", "tags", "points", "why", "accept", "tolerance", "unit"],
    set: [],
  },
};
