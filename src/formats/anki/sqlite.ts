import type { Database, SqlJsStatic, SqlValue } from "sql.js";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";

export type { Database, SqlValue };

let loaded: Promise<SqlJsStatic> | undefined;

/** SQLite, compiled to WebAssembly and kept in one script, so that no file has to be found. Loaded once. */
export function sqlite(): Promise<SqlJsStatic> {
  loaded ??= initSqlJs();
  return loaded;
}
