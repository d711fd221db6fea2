import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./folders.ts";

/** What wrangler.toml says about the Worker. */
export type Settings = { date: string; flags: string[]; objects: { name: string; className: string }[] };

/** The Worker as Cloudflare would get it: a folder, the names of its modules, the entry first, and its settings. */
export type Bundle = { folder: string; modules: string[]; settings: Settings };

/** Where `npm run bundle` puts it. */
const usual = join(root, "dist/site");
/** Kept beside it, since wrangler itself, which reads them, takes longer to load than the site to start. */
const settingsFile = "settings.json";

/** Builds the production bundle into a folder, as `wrangler deploy` would upload it. */
export async function makeBundle(folder = usual): Promise<Bundle> {
  await rm(folder, { recursive: true, force: true });
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
  const command = [wrangler, "deploy", "--env=", "--dry-run", "--outdir", folder];
  await promisify(execFile)(process.execPath, command, { cwd: root, env });
  await writeFile(join(folder, settingsFile), JSON.stringify(await readSettings()));
  return bundleIn(folder);
}

/** The bundle that was built last. Throws where there is none. */
export function builtBundle(): Promise<Bundle> {
  return bundleIn(usual);
}

async function bundleIn(folder: string): Promise<Bundle> {
  const names = await readdir(folder).catch(() => [] as string[]);
  // wrangler names the entry index.js.
  const modules = names
    .filter((name) => !/^README\.md$|\.map$/.test(name) && name !== settingsFile)
    .sort((a, b) => Number(b === "index.js") - Number(a === "index.js"));
  if (modules[0] !== "index.js") throw new Error(`${folder} holds no bundle: npm run bundle`);
  return { folder, modules, settings: JSON.parse(await readFile(join(folder, settingsFile), "utf8")) };
}

async function readSettings(): Promise<Settings> {
  const { unstable_readConfig: readConfig } = await import("wrangler");
  const config = readConfig({ config: join(root, "wrangler.toml") });
  const bindings: { name: string; class_name: string }[] = config.durable_objects.bindings;
  const objects = bindings.map(({ name, class_name: className }) => ({ name, className }));
  return { date: config.compatibility_date ?? "", flags: config.compatibility_flags, objects };
}
