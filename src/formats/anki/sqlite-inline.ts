import type { SqlJsStatic } from "sql.js";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";

/** SQLite with its WebAssembly inside the script, so that no file has to be found: for Node and browsers. */
export function loadSqlite(): Promise<SqlJsStatic> {
  return initSqlJs();
}
