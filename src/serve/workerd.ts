import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Bundle } from "./bundle.ts";
import { configOf } from "./config.ts";
import { objectsIn } from "./data.ts";

/** `proxy`: whether a proxy that ends https stands before the site, whose word on who asks, and how, is taken. `log`: what hears it. */
export type Serving = {
  bundle: Bundle;
  data: string;
  host: string;
  port: number;
  proxy?: boolean;
  log?: (text: string) => void;
};

export type Running = {
  pid: number;
  /** When the process has ended, for whatever reason. */
  ended: Promise<unknown>;
  /** Ends it in order, after three seconds without more ado: what was acknowledged is on disk. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
};

/** How long the site may take to answer for the first time, in milliseconds; how long it may take to end. */
const patience = { start: 30_000, end: 3000 };

/** Starts the site and resolves once it answers. Throws what workerd said when it does not. */
export async function launch(serving: Serving): Promise<Running> {
  const { data, host, port, log = (text) => process.stderr.write(text) } = serving;
  mkdirSync(objectsIn(data), { recursive: true });
  const config = join(data, "config.capnp");
  writeFileSync(config, configOf(serving, data));
  const child = spawn(workerdBinary(), ["serve", config], { stdio: ["ignore", "ignore", "pipe"] });
  const ended = once(child, "close");
  const said: string[] = [];
  let isUp = false;
  child.stderr.on("data", (chunk) => {
    if (isUp) log(String(chunk));
    else said.push(String(chunk));
  });
  const signal = async (name: NodeJS.Signals) => {
    child.kill(name);
    await ended;
  };
  const stop = async () => {
    const giveUp = setTimeout(() => child.kill("SIGKILL"), patience.end);
    await signal("SIGTERM");
    clearTimeout(giveUp);
  };
  const deadline = Date.now() + patience.start;
  while (!(await answers(host, port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The site did not start.\n${said.join("")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  isUp = true;
  return { pid: child.pid ?? 0, ended, stop, kill: () => signal("SIGKILL") };
}

/** The runtime that wrangler brings with it. */
export function workerdBinary(): string {
  const ofWrangler = createRequire(createRequire(import.meta.url).resolve("wrangler"));
  return ofWrangler("workerd").default;
}

function answers(host: string, port: number): Promise<boolean> {
  const own = host === "0.0.0.0" ? "127.0.0.1" : host;
  return fetch(`http://${own}:${port}/health`).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    },
    () => false,
  );
}
