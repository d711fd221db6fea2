import { csv } from "./csv.ts";
import { decodeText } from "./decode.ts";
import { refused } from "./draft/draft.ts";
import type { Format, Reading } from "./format.ts";
import { compiled, type QuizReading } from "./index.ts";
import { json } from "./json.ts";
import { formatFor, type GivenFile, readFile, titleOf } from "./open.ts";
import { strangerWords, unknownWords } from "./stranger.ts";
import type { Mapping } from "./table/mapping.ts";
import { looksLikeTable, widthOf, writeTable } from "./table/rows.ts";
import { foundIn, type Table, type TableReading } from "./table/table.ts";
import { isZip } from "./zip/entries.ts";

/** Questions that somebody brought, as they were read. */
export type Brought = {
  format: Format;
  reading: QuizReading;
  /** What a notice’s line counts. */
  unit: "line" | NonNullable<Format["counts"]>;
  /** How many questions the file held, those included that cannot be ours; nothing where it does not tell. */
  found?: number | undefined;
  /** Where it is a table: its rows, and what its columns were taken for. */
  table?: Table | undefined;
  /** The same once more as text, to be read again once people have corrected it, and the format of that. */
  kept: { text: string; format: Format };
};

/** How somebody wants a file to be read: in which format; and if it is a table, what its columns hold. */
export type Wishes = { format?: Format | undefined; columns?: Pick<Mapping, "header" | "roles"> | undefined };

/** Reads what somebody brought, in the format that it is told to be by its content, unless another is wished for. */
export async function bring(
  given: GivenFile,
  { format: wished, columns }: Wishes = {},
): Promise<Brought | { problem: string }> {
  const stranger = strangerWords(given.bytes);
  if (stranger !== undefined) return { problem: stranger };
  const { text = "" } = isZip(given.bytes) ? {} : decodeText(given.bytes);
  const format = formatFor(given, wished) ?? (looksLikeTable(text) ? csv : undefined);
  if (format === undefined) return { problem: unknownWords(given.bytes) };
  const unit = (isZip(given.bytes) && format.counts) || "line";
  if (format.table === undefined) return { ...(await broughtSet(await readFile(given, format), format, text)), unit };
  const table = await tableIn(given, format);
  if (table.rows === undefined) return { format, unit, reading: table, kept: { text, format } };
  const chosen = mapped(table, columns);
  // What makes questions of a table brings an HTML parser along: it is loaded when there is one.
  const { importSet } = await import("./draft/import.ts");
  const reading = importSet(foundIn(chosen), titleOf(given.name));
  const kept = format.binary ? { text: writeTable(table.rows), format: csv } : { text, format };
  return { format, unit, reading: await compiled(reading), found: reading.found, table: chosen, kept };
}

/** An archive is kept as the set that was found in it. */
async function broughtSet(reading: Reading, format: Format, text: string): Promise<Omit<Brought, "unit">> {
  const isKept = text !== "" || reading.set === undefined;
  const kept = isKept ? { text, format } : { text: json.write(reading.set).output, format: json };
  return { format, reading: await compiled(reading), found: reading.found, kept };
}

async function tableIn({ bytes }: GivenFile, format: Format): Promise<TableReading> {
  if (format.binary) return (await format.table?.(bytes)) ?? refused(`${format.title} is no table`);
  const { text, problem } = decodeText(bytes);
  if (problem !== undefined) return refused(problem);
  return format.table?.(text) ?? refused(`${format.title} is no table`);
}

/** The table with a role for each of its columns: as people chose them, if that was for a table as wide as this one. */
function mapped(table: Table, columns: Wishes["columns"]): Table {
  const width = widthOf(table.rows);
  const guessed = Array.from({ length: width }, (_, index) => table.mapping.roles[index] ?? "ignored");
  const chosen = columns?.roles.length === width ? columns : { header: table.mapping.header, roles: guessed };
  return { ...table, mapping: { ...table.mapping, ...chosen } };
}
