import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { builtBundle } from "./serve/bundle.ts";
import { takeIncoming } from "./serve/data.ts";
import { root } from "./serve/folders.ts";
import { claim, release } from "./serve/lock.ts";
import { chosenPort } from "./serve/port.ts";
import { addressesOf, welcome } from "./serve/welcome.ts";
import { launch, type Running } from "./serve/workerd.ts";

/**
 * `npm start`, `npm run serve`: the production bundle under plain workerd, on this computer. Options, or variables of the
 * same names: `--host` (HOST) 0.0.0.0 to be reached from the network, else this computer alone; `--port` (PORT);
 * `--data` (DATA) the folder that holds all that is kept; `--proxy` (PROXY) yes where a proxy that ends https stands before.
 */
const { values } = parseArgs({
  options: { host: { type: "string" }, port: { type: "string" }, data: { type: "string" }, proxy: { type: "string" } },
});
const host = values.host ?? process.env["HOST"] ?? "127.0.0.1";
const data = values.data ?? process.env["DATA"] ?? join(root, "data");
const proxy = (values.proxy ?? process.env["PROXY"]) === "yes";
const port = await chosenPort(values.port ?? process.env["PORT"], host);
const bundle = await builtBundle();

mkdirSync(data, { recursive: true });
claim(data, port);
takeIncoming(data);
let isStopping = false;
let running: Running | undefined;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    isStopping = true;
    void running?.stop();
  });
}
// Sent by who puts a backup back: it is taken while nobody serves what it replaces.
process.on("SIGUSR2", () => void running?.stop());

running = await start();
console.log(welcome(addressesOf(host, port)));
// When it ends unasked, it is started again; when it cannot be, this ends too.
while (!isStopping) {
  await running.ended;
  takeIncoming(data);
  if (!isStopping) running = await start();
}
await running.stop();
release(data);

async function start(): Promise<Running> {
  try {
    return await launch({ bundle, data, host, port, proxy });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    release(data);
    process.exit(1);
  }
}
