import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Manifest } from "./back-up.ts";
import { incomingIn, manifestIn, objectsIn, takeIncoming } from "./data.ts";
import { holderOf } from "./lock.ts";

/**
 * Puts a backup in the place of what is kept, which is set aside in the data folder. A site that is served from it stops
 * for the moment of the change, and goes on by itself. Throws when the folder is no whole backup, and changes nothing.
 */
export async function restore(data: string, from: string): Promise<void> {
  if (!existsSync(manifestIn(from))) throw new Error(`${from} is no backup, or one that was cut short.`);
  const { databases }: Manifest = JSON.parse(readFileSync(manifestIn(from), "utf8"));
  mkdirSync(data, { recursive: true });
  const part = `${incomingIn(data)}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(objectsIn(from), part, { recursive: true });
  check(part, databases);
  const holder = holderOf(data);
  if (holder !== null && process.platform === "win32")
    throw new Error("Stop the site first: on Windows nobody can ask it to.");
  renameSync(part, incomingIn(data));
  if (holder === null) return takeIncoming(data);
  process.kill(holder.pid, "SIGUSR2");
  await untilTaken(data);
}

/** Throws unless a folder holds as many databases as it should, each of them sound. */
function check(folder: string, databases: number): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".sqlite"));
  if (names.length < databases) throw new Error(`${databases - names.length} of ${databases} databases are missing.`);
  for (const name of names) {
    const database = new DatabaseSync(join(folder, name), { readOnly: true });
    const found = database.prepare("PRAGMA quick_check").get()?.["quick_check"];
    database.close();
    if (found !== "ok") throw new Error(`${name} is damaged: ${found}`);
  }
}

/** Waits until the site has put the backup in its place, 30 seconds at most. */
async function untilTaken(data: string): Promise<void> {
  for (let waited = 0; existsSync(incomingIn(data)); waited += 50) {
    if (waited > 30_000) throw new Error("The site did not take the backup: restart it, and it will.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
