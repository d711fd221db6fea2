import type { Draft } from "../draft/draft.ts";
import type { Notice } from "../format.ts";
import { bodyOf } from "./bodies.ts";
import { letterOfColumn, type Mapping, type Role, repeatedColumns } from "./mapping.ts";
import { type Numbering, numberingOf } from "./numbering.ts";
import type { Row } from "./rows.ts";

/** A row's cells by what they hold; of those that a question has but once the first one counts. */
export type Cells = { all: (role: Role) => string[]; one: (role: Role) => string };

/** The questions of a table, read as a mapping says; columns that hold something and are not read are told. */
export function draftsOfTable(rows: readonly Row[], mapping: Mapping): { drafts: Draft[]; warnings: Notice[] } {
  const body = mapping.header ? rows.slice(1) : rows;
  const table = body.map((row) => cellsOf(row, mapping));
  const found = numberingOf(table);
  const numbering = { ...found, always: found.always || mapping.numbered === true };
  const drafts = body.map((row, index) => draftOf(row, table[index] as Cells, numbering));
  return {
    drafts,
    warnings: [...ignoredColumns(rows, mapping), ...columnsInVain(rows, mapping), ...beyond(body, mapping)],
  };
}

function draftOf({ line }: Row, cells: Cells, numbering: Numbering): Draft {
  const { body, losses } = bodyOf(cells, numbering);
  const sources = lines(cells.one("source")).map((source) => `Source: “${source}”`);
  return {
    place: { line, column: 1 },
    id: cells.one("id") || undefined,
    stem: { mixed: cells.one("question") },
    body,
    feedback: [cells.one("explanation"), ...sources].map((text) => ({ mixed: text })),
    hint: { mixed: cells.one("hint") },
    tags: cells
      .one("tags")
      .split(/[,;\n]/)
      .map((tag) => tag.trim()),
    points: Number(cells.one("points")) || undefined,
    losses,
  };
}

function cellsOf({ cells }: Row, { roles }: Mapping): Cells {
  const all = (role: Role) => cells.filter((_, index) => roles[index] === role);
  return { all, one: (role) => all(role)[0] ?? "" };
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function ignoredColumns([first, ...rest]: readonly Row[], { header, roles }: Mapping): Notice[] {
  if (!header || first === undefined) return [];
  return first.cells.flatMap((name, column) => {
    // A column that says the same of all questions, such as Kahoot’s seconds, says nothing of any.
    const says = new Set(rest.map(({ cells }) => cells[column] ?? "")).size > 1;
    const used = roles[column] !== "ignored" || name === "" || !says;
    return used ? [] : [{ line: first.line, column: 1, message: `the column “${name}” is left out` }];
  });
}

/** A question has one stem, one explanation: of two columns that are said to hold it, the second would be lost. */
function columnsInVain([first]: readonly Row[], mapping: Mapping): Notice[] {
  return repeatedColumns(mapping).map((column) => {
    const earlier = letterOfColumn(mapping.roles.indexOf(mapping.roles[column] as Role));
    const message = `column ${letterOfColumn(column)} is left out: column ${earlier} is said to hold the same`;
    return { line: first?.line ?? 1, column: 1, message };
  });
}

/** Cells to the right of all columns: mostly a comma too many, in a text that has no quotes around it. */
function beyond(body: readonly Row[], { roles }: Mapping): Notice[] {
  return body.flatMap(({ line, cells }) => {
    const more = cells.slice(roles.length).filter((cell) => cell !== "");
    if (more.length === 0) return [];
    const message = `this row has more cells than there are columns: “${more.join(", ").slice(0, 60)}” is left out`;
    return [{ line, column: 1, message }];
  });
}
