declare module "sql.js/dist/sql-wasm-inline.js" {
  export { default } from "sql.js";
}

declare module "sql.js/dist/sql-wasm-browser.js" {
  export { default } from "sql.js";
}

declare module "sql.js/dist/sql-wasm-browser.wasm" {
  const compiled: WebAssembly.Module;

  // biome-ignore lint/style/noDefaultExport: so bundlers hand over a module of WebAssembly
  export default compiled;
}
