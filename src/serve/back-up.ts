import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { keyOf } from "./config.ts";
import { manifestIn, objectsIn } from "./data.ts";

/** What a backup says of itself; written last, so that one that was cut short is none. */
export type Manifest = { format: "footnote-backup/1"; begun: string; ended: string; databases: number };

/**
 * What rests on something is copied before what it rests on: an attempt in a `Learner` before the revision in its
 * `QuizRecord`, a class on a shelf before its `Classroom`. Whatever the copy names is then in it, too.
 */
const order = ["Transfer", "Learner", "Classroom", "QuizRecord"].map(keyOf);

/**
 * Copies everything that is kept into a new folder, while the site goes on. Each object is copied as it is at one moment;
 * the moments differ, but none is earlier than the call: what was acknowledged before is in the copy.
 * Returns how many databases were copied; throws when the folder holds something already.
 */
export async function backUp(data: string, to: string): Promise<number> {
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new Error(`${to} is not empty: a backup goes into a new folder`);
  const begun = new Date();
  const classes = readdirSync(objectsIn(data)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  let databases = 0;
  for (const name of classes) {
    databases += await copyAll(join(objectsIn(data), name), join(objectsIn(to), name));
    if (name === keyOf("Learner")) await copyMoved(join(objectsIn(data), name), join(objectsIn(to), name), begun);
  }
  const manifest: Manifest = {
    format: "footnote-backup/1",
    begun: begun.toISOString(),
    ended: new Date().toISOString(),
    databases,
  };
  writeFileSync(manifestIn(to), `${JSON.stringify(manifest, null, 1)}\n`);
  return databases;
}

/** The objects of one class; after them its alarms, so that each object that was copied has its own. */
async function copyAll(from: string, to: string): Promise<number> {
  mkdirSync(to, { recursive: true });
  const names = databasesIn(from).sort((a, b) => Number(isAlarms(a)) - Number(isAlarms(b)));
  for (const name of names) await copyDatabase(join(from, name), join(to, name));
  return names.length;
}

/**
 * A second look at the learners who did something meanwhile. Somebody may have moved to another device: what went from an
 * object that was not copied yet into one that was copied before would else be in neither copy. For the same reason no
 * copy is replaced by one that holds less.
 */
async function copyMoved(from: string, to: string, since: Date): Promise<void> {
  const changed = databasesIn(from).filter(
    (name) => !isAlarms(name) && changedAt(join(from, name)) >= since.getTime() - 1000,
  );
  for (const name of changed) {
    const [copy, again] = [join(to, name), join(to, `${name}.again`)];
    await copyDatabase(join(from, name), again);
    if (existsSync(copy) && eventsIn(again) < eventsIn(copy)) rmSync(again);
    else renameSync(again, copy);
  }
}

/** A database and what is in its write-ahead log, at one moment: in one read transaction, which holds no writer up. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
  try {
    await backup(database, to, { rate: 2 ** 30 });
  } finally {
    database.close();
  }
}

function eventsIn(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const hasEvents = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'events'").get() !== undefined;
    return hasEvents ? Number(database.prepare("SELECT count(*) AS count FROM events").get()?.["count"]) : 0;
  } finally {
    database.close();
  }
}

function changedAt(file: string): number {
  return Math.max(...[file, `${file}-wal`].map((one) => statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

function databasesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".sqlite"));
}

/** When each object of a class is to be woken, for the runtime. */
function isAlarms(name: string): boolean {
  return name === "metadata.sqlite";
}
