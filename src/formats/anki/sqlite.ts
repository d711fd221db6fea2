import type { Database, SqlJsStatic, SqlValue } from "sql.js";
import { loadSqlite } from "#sqlite";

export type { Database, SqlValue };

let loaded: Promise<SqlJsStatic> | undefined;

/** SQLite, compiled to WebAssembly, as the place where this runs can have it. Loaded once. */
export function sqlite(): Promise<SqlJsStatic> {
  loaded ??= loadSqlite();
  return loaded;
}
