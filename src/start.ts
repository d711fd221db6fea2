import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/**
 * `npm start`: serves the site on this computer, with the Workers runtime that runs it on Cloudflare. What learners do
 * is kept in `.wrangler/state` between starts. PORT chooses another port than 8787, and STATE another folder.
 */
process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";
process.env["WRANGLER_SEND_METRICS"] = "false";
process.env["WRANGLER_LOG"] = "error";
const { unstable_startWorker: startWorker } = await import("wrangler");

const root = fileURLToPath(new URL("..", import.meta.url));
const port = await freePort(Number(process.env["PORT"] ?? 8787), process.env["PORT"] === undefined ? 20 : 1);
const worker = await startWorker({
  config: `${root}wrangler.toml`,
  dev: {
    server: { hostname: "localhost", port },
    inspector: false,
    logLevel: "error",
    watch: false,
    persist: process.env["STATE"] ?? `${root}.wrangler/state`,
  },
});
await worker.ready;
console.log(`Footnote is at http://localhost:${port}  (Ctrl-C stops it)`);

await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
await worker.dispose();
process.exit(0);

/** The first free port of `tries`; says so and ends when there is none. */
async function freePort(first: number, tries: number): Promise<number> {
  for (let candidate = first; candidate < first + tries; candidate++) {
    if (await isFree(candidate)) return candidate;
  }
  console.error(`Port ${first} is in use. Choose another: PORT=9000 npm start`);
  process.exit(2);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(candidate, "localhost", () => probe.close(() => resolve(true)));
  });
}
