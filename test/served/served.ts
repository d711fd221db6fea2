import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtBundle } from "../../src/serve/bundle.ts";
import { launch, type Running } from "../../src/serve/workerd.ts";
import { freePort } from "../bench/tools/port.ts";

/** The site as `npm run serve` runs it, on a data folder of its own. */
export type Served = {
  readonly origin: string;
  readonly port: number;
  readonly data: string;
  /** The process that serves now; another one after each restart. */
  readonly running: Running;
  /** Ends it as a power cut does, and starts it again on the same folder. */
  killAndRestart(): Promise<void>;
  /** Ends it and forgets all that it kept. */
  end(): Promise<void>;
};

export async function startServed(): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), "footnote-served-"));
  const [bundle, port] = [await builtBundle(), await freePort()];
  const serving = { bundle, data, host: "127.0.0.1", port };
  let running = await launch(serving);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    data,
    get running() {
      return running;
    },
    async killAndRestart() {
      await running.kill();
      running = await launch(serving);
    },
    async end() {
      await running.kill();
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
