import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../src/serve.ts", import.meta.url));

/** The real site, as `npm start` serves it, on a port of its own and with a state of its own. */
export type Site = {
  readonly address: string;
  /** The folder that holds all it keeps. */
  readonly data: string;
  /** Ends it as Ctrl-C does, and forgets the state; throws when it said anything but its address. */
  stop(): Promise<void>;
  /** Ends it as a power cut does, and starts it again on the same port and state. */
  crashAndRestart(): Promise<void>;
};

/** Starts the site, of which a bundle was made before, and resolves once it answers. */
export async function startSite(): Promise<Site> {
  const state = await mkdtemp(join(tmpdir(), "footnote-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  let run = await start(port, state);
  return {
    address,
    data: state,
    async stop() {
      process.kill(run.child.pid ?? 0, "SIGINT");
      await run.ended;
      await rm(state, { recursive: true, force: true, maxRetries: 5 });
      expectQuiet(run);
    },
    async crashAndRestart() {
      // The site's own processes, which are a group of their own: workerd would outlive Node otherwise.
      process.kill(-(run.child.pid ?? 0), "SIGKILL");
      await run.ended;
      expectQuiet(run);
      run = await start(port, state);
    },
  };
}

type Run = { child: ChildProcess; ended: Promise<unknown>; output: () => string };

/** Warnings and stack traces have no place where a teacher reads. */
function expectQuiet({ output }: Run): void {
  if (!/^Footnote is at \S+ {2}\(Ctrl-C stops it\)\n$/.test(output())) {
    throw new Error(`the site said more than its address:\n${output()}`);
  }
}

async function start(port: number, state: string): Promise<Run> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program], {
    env: { ...process.env, PORT: String(port), DATA: state, NODE_OPTIONS: "", NODE_ENV: "" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const ended = once(child, "close");
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (output.includes("Footnote is at")) resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    ended.then(() => reject(new Error(`the site ended before it was up:\n${output}`)));
  });
  return { child, ended, output: () => output };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
