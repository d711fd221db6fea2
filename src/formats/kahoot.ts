import { importing } from "./draft/importing.ts";
import type { BinaryFormat } from "./format.ts";
import { foundIn, type TableReading } from "./table/table.ts";

/** What reads and writes workbooks is loaded when one is there. */
const table = async (bytes: Uint8Array): Promise<TableReading> =>
  (await import("./kahoot/read.ts")).readWorkbook(bytes);

/** Kahoot’s spreadsheet; any other workbook with a question a row is read as well. */
export const kahoot: BinaryFormat = {
  name: "kahoot",
  title: "Kahoot",
  serves: "For Kahoot: Add question, Import spreadsheet.",
  aliases: ["xlsx", "excel"],
  binary: true,
  counts: "row",
  extensions: [".xlsx"],
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  recognises: ({ entries }) => entries.includes("xl/workbook.xml"),
  table,
  read: importing(async (bytes: Uint8Array) => foundIn(await table(bytes))),
  write: async (set) => (await import("./kahoot/write.ts")).writeKahoot(set),
  carries: { kinds: ["choice", "multiple", "true-false"], question: [], set: [] },
};
