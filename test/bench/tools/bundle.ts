import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Bundle, builtBundle } from "../../../src/serve/bundle.ts";

/** What would be deployed, as `npm run bundle` made it just before, and its size as gzip in bytes, as Cloudflare's limit counts it. */
export async function productionBundle(): Promise<Bundle & { gzip: number }> {
  const bundle = await builtBundle();
  const sizes = await Promise.all(
    bundle.modules.map(async (name) => gzipSync(await readFile(join(bundle.folder, name))).length),
  );
  return { ...bundle, gzip: sizes.reduce((sum, size) => sum + size, 0) };
}
