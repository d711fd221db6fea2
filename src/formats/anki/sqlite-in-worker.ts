import type { SqlJsStatic } from "sql.js";
import initSqlJs from "sql.js/dist/sql-wasm-browser.js";
import compiled from "sql.js/dist/sql-wasm-browser.wasm";

/** SQLite for Workers, which compile no code at run time: its WebAssembly is a module of the bundle, compiled with it. */
export function loadSqlite(): Promise<SqlJsStatic> {
  // Its script wants to know where it came from, to find the file that is here already.
  (globalThis as { location?: unknown }).location ??= { href: "" };
  return initSqlJs({
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(compiled, imports);
      done(instance);
      return instance.exports;
    },
  } as Parameters<typeof initSqlJs>[0]);
}
