import papa from "papaparse";
import type { Notice } from "../format.ts";
import { delimiterOf, mostColumns } from "./delimiter.ts";

/** A row of a table, its cells without space around them; `line` is where it begins in its file, from 1. */
export type Row = { line: number; cells: string[] };

/** More rows than this are no question set, and more of them broken is not worth going on. */
const most = { rows: 5_000, broken: 10 };

/**
 * The rows of a text that has cells parted by commas, semicolons or tabs, whichever fits; empty rows are left out. A row
 * whose quotation mark is never closed would swallow all that follows: it alone is left out.
 */
export function readRows(text: string): { rows: Row[]; warnings: Notice[] } {
  const rows: Row[] = [];
  const warnings: Notice[] = [];
  let rest = text.replace(/^\ufeff/, "");
  let line = 1;
  const delimiter = delimiterOf(rest);
  for (let attempt = 0; attempt <= most.broken && rest !== ""; attempt++) {
    const parsed = papa.parse<string[]>(rest, { delimiter, preview: most.rows });
    const open = parsed.errors.some(({ code }) => code === "MissingQuotes");
    const whole = open ? parsed.data.slice(0, -1) : parsed.data;
    for (const cells of whole) {
      if (cells.some((cell) => cell.trim() !== ""))
        rows.push({ line, cells: cells.slice(0, mostColumns).map(plainCell) });
      line += 1 + cells.join("").split("\n").length - 1;
    }
    if (!open) break;
    warnings.push({
      line,
      column: 1,
      message: "a quotation mark is opened in this row and never closed: the row is left out",
    });
    rest = text.split("\n").slice(line).join("\n");
    line += 1;
  }
  return { rows: rows.slice(0, most.rows), warnings };
}

/**
 * Spreadsheet programs run what begins like a formula. An apostrophe before it keeps them from it; it is no part of the
 * text, and goes when the file is read.
 */
function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?='*[=+\-@])/, "");
}

function harmlessCell(cell: string): string {
  return /^'*[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

/** Rows as a CSV file, with the mark by which spreadsheet programs tell UTF-8; no cell is a formula. */
export function writeRows(rows: string[][]): string {
  return `\ufeff${papa.unparse(
    rows.map((row) => row.map(harmlessCell)),
    { newline: "\r\n" },
  )}\r\n`;
}

/** Rows as CSV again, each on the line on which it stood as far as rows of one line go. */
export function writeTable(rows: readonly Row[]): string {
  const spaced: string[][] = [];
  for (const { line, cells } of rows) {
    while (spaced.length < line - 1) spaced.push([""]);
    spaced.push(cells);
  }
  return writeRows(spaced).replace(/^\ufeff/, "");
}

/** How many columns the widest row has. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}

/** Whether a text that is of no other format is likely cells of a spreadsheet: tabs in each line, or rows all as wide. */
export function looksLikeTable(text: string): boolean {
  const start = text.slice(0, 20_000);
  const lines = start.split("\n", 50).filter((line) => line.trim() !== "");
  if (lines.length > 0 && lines.every((line) => /\S\t.*\S/.test(line))) return true;
  const rows = readRows(start).rows.slice(0, 50);
  const width = widthOf(rows);
  return rows.length > 1 && width > 2 && rows.every(({ cells }) => cells.length === width);
}
