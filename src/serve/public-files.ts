import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { root } from "./folders.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
};

/** Every public file by its path, with the headers that it is sent with: those that `public/_headers` asks for, as Cloudflare reads it. */
export function publicFiles(): Record<string, Record<string, string>> {
  const folder = join(root, "dist/public");
  const rules = readRules(readFileSync(join(folder, "_headers"), "utf8"));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("_"))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    names.map((file) => {
      const path = file.slice(folder.length).replaceAll("\\", "/");
      const type = types[extname(path)];
      if (type === undefined) throw new Error(`public${path}: no content type is known for such a file`);
      const tag = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
      return [path, { "Content-Type": type, ETag: `"${tag}"`, ...headersFor(path, rules) }];
    }),
  );
}

/** Paths, which may end in `*`, and what stands below each: a header, or `! Name` for one that is taken away again. */
type Rule = { path: string; lines: string[] };

function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "" && !one.trim().startsWith("#"))) {
    if (/^\s/.test(line)) rules.at(-1)?.lines.push(line.trim());
    else rules.push({ path: line.trim(), lines: [] });
  }
  return rules;
}

function headersFor(path: string, rules: readonly Rule[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const line of rules.filter((rule) => fits(rule.path, path)).flatMap(({ lines }) => lines)) {
    const [, taken, name = "", value = ""] = /^(! )?([\w-]+)(?::\s*(.*))?$/.exec(line) ?? [];
    const before = headers.get(name);
    if (taken !== undefined) headers.delete(name);
    else headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
