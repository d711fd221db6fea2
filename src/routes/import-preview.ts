import type { Preview, Sheet } from "../../views/import/preview.tsx";
import type { Brought } from "../formats/bring.ts";
import type { Notice } from "../formats/format.ts";
import { letterOfColumn, roleNames } from "../formats/table/mapping.ts";
import type { Table } from "../formats/table/table.ts";
import { readableAsText } from "./import-form.ts";

/** What a page shows of questions that were brought: how they were read, and what was told of them. */
export function shownOf(
  { format, unit, table, kept }: Brought,
  notices: readonly Notice[],
): Pick<Preview, "format" | "kept" | "isText" | "sheet" | "formats" | "notices"> {
  const isText = unit === "line" || table !== undefined;
  return {
    format: format.title,
    kept: { text: kept.text, format: kept.format.name },
    isText,
    sheet: table === undefined ? undefined : sheetOf(table),
    formats: readableAsText.map(({ name, title }) => ({ name, title })),
    notices: notices.map(({ line, message }) => ({ where: `${capital(unit)} ${line}`, message })),
  };
}

/** How many rows are shown of a table, to tell what its columns hold. */
const shownRows = 3;

function sheetOf({ rows, mapping }: Table): Sheet {
  const names = mapping.header ? (rows[0]?.cells ?? []) : [];
  const samples = rows.slice(mapping.header ? 1 : 0).slice(0, shownRows);
  return {
    header: mapping.header,
    roles: Object.entries(roleNames),
    columns: mapping.roles.map((role, index) => ({
      letter: letterOfColumn(index),
      name: names[index] ?? "",
      role,
      samples: samples.map(({ cells }) => cells[index] ?? ""),
    })),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
