import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two servers on one folder would each take themselves for the only keeper of an object. */
type Lock = { pid: number; port: number };

/** Claims a data folder for this process; says so and ends where another one has it. */
export function claim(data: string, port: number): void {
  const holder = holderOf(data);
  if (holder !== null) {
    console.error(`${data} is served already, at port ${holder.port} by process ${holder.pid}.`);
    process.exit(2);
  }
  const lock: Lock = { pid: process.pid, port };
  writeFileSync(file(data), JSON.stringify(lock));
}

export function release(data: string): void {
  rmSync(file(data), { force: true });
}

/** Who serves a data folder; null where nobody does. What a crash left behind is no lock. */
export function holderOf(data: string): Lock | null {
  try {
    const lock: Lock = JSON.parse(readFileSync(file(data), "utf8"));
    if (lock.pid === process.pid) return null;
    process.kill(lock.pid, 0);
    return lock;
  } catch {
    return null;
  }
}

function file(data: string): string {
  return join(data, "server.json");
}
