import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { moduleOf, siteWorker } from "../../../src/serve/config.ts";
import { workerdBinary } from "../../../src/serve/workerd.ts";
import { productionBundle } from "./bundle.ts";
import { withFolder } from "./folder.ts";
import { freePort } from "./port.ts";

/** A Worker that runs: its address, what it took from the start of the process to its first answered page, its CPU so far. */
export type Running = {
  origin: string;
  /** Milliseconds. */
  readyAfter: number;
  /** CPU time of the process so far, in milliseconds, in steps of 10. Linux only. */
  cpu(): Promise<number>;
  /** Memory that the process has in use, in bytes. Linux only. */
  memory(): Promise<number>;
};

/** An entry module in front of the bundle, which it imports as "./index.js"; the bundle itself when left out. */
type Options = { entry?: string };

/**
 * Runs the production bundle under plain workerd, Durable Objects with SQLite on the local disk, as long as `use` takes.
 * Public files are not served: on Cloudflare they never reach the Worker.
 */
export function withWorkerd<T>(use: (running: Running) => Promise<T>, options: Options = {}): Promise<T> {
  return withFolder(async (folder) => {
    const port = await freePort();
    const config = join(folder, "config.capnp");
    await mkdir(join(folder, "state"));
    await writeFile(config, await describe(folder, port, options));
    const started = performance.now();
    const child = spawn(workerdBinary(), ["serve", config], { stdio: ["ignore", "ignore", "pipe"] });
    const said: string[] = [];
    child.stderr?.on("data", (chunk) => said.push(String(chunk)));
    const { pid = 0 } = child;
    try {
      const origin = `http://127.0.0.1:${port}`;
      await answering(origin, child, said);
      return await use({
        origin,
        readyAfter: performance.now() - started,
        cpu: () => cpuOf(pid),
        memory: () => memoryOf(pid),
      });
    } finally {
      if (child.exitCode === null) {
        child.kill();
        await once(child, "exit");
      }
    }
  });
}

/** The site's Worker alone, as it is served, but for what stands before it there. */
async function describe(folder: string, port: number, { entry }: Options): Promise<string> {
  const bundle = await productionBundle();
  if (entry !== undefined) await writeFile(join(folder, "entry.js"), entry);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "site", worker = .site), (name = "objects", disk = (path = ${JSON.stringify(join(folder, "state"))}, writable = true))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "site")],
);
${siteWorker(bundle, folder, entry === undefined ? [] : [moduleOf("entry.js", "entry.js")])}`;
}

/** Resolves with the first page that comes with status 200; asks every 2 ms, for 10 s at most. */
async function answering(origin: string, child: ChildProcess, said: string[]): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline && child.exitCode === null) {
    const status = await fetch(origin).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`workerd does not answer: ${said.join("")}`);
}

/** User and system time of a process, from /proc/PID/stat: fields 14 and 15, in ticks of 10 ms. */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  // The second field is the command in parentheses, and may hold spaces: count after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, from /proc/PID/status, where it stands in units of 1,024 bytes. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
