import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { root } from "./folder.ts";

/** What would be deployed: the modules in a folder, and their size as gzip in bytes, as Cloudflare's limit counts it. */
export type Bundle = { folder: string; modules: string[]; gzip: number };

let built: Promise<Bundle> | undefined;

/** The production bundle, as `wrangler deploy` would upload it; built once a run, removed when the process ends. */
export function productionBundle(): Promise<Bundle> {
  built ??= build();
  return built;
}

async function build(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-bundle-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
  await promisify(execFile)(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", folder], {
    cwd: root,
    env,
  });
  const modules = (await readdir(folder)).filter((name) => !/^README\.md$|\.map$/.test(name));
  const sizes = await Promise.all(modules.map(async (name) => gzipSync(await readFile(join(folder, name))).length));
  return { folder, modules, gzip: sizes.reduce((sum, size) => sum + size, 0) };
}
