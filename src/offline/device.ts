import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LearnerEvent } from "../quiz/learner.ts";
import type { KeptSet } from "../study/kept-set.ts";

/** An event by its key; `at` and `key` are its place among all. */
export type KeptEvent = { key: string; at: number; event: LearnerEvent };

/** Which revision of a quiz is the latest that this device knows, when its learner opened it last, and whether it is to stay. */
export type Current = { quiz: string; revision: string; opened: number; isPinned?: true | undefined };

/** A quiz that was written on this device and that the site may not have: its form, to be sent, and the questions. */
export type Written = {
  quiz: string;
  at: number;
  form: [name: string, value: string][];
  written: unknown[];
  /** The site looked at it and did not take it: it stays here. */
  isRefused?: true | undefined;
};

/** All that a device keeps. A later version may only add to it: until an update is taken, the one before runs on it. */
interface Shelves extends DBSchema {
  events: { key: string; value: KeptEvent };
  /** The keys of events that the server may not have. */
  unsent: { key: string; value: string };
  /** Sets by `id@revision`. */
  sets: { key: string; value: KeptSet };
  current: { key: string; value: Current };
  /**
   * `since`: up to when this device knows what the server has, by the server's clock. `left:` and a quiz: when its learner
   * took it off this device, where it stays off until it is asked for.
   */
  known: { key: string; value: number };
  written: { key: string; value: Written };
}

export type Device = IDBPDatabase<Shelves>;

/** 2: quizzes are written here. */
const version = 2;

/** Opens what a device keeps; makes it when it is first asked for. */
export function openDevice(name = "footnote"): Promise<Device> {
  return openDB<Shelves>(name, version, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore("events", { keyPath: "key" });
        db.createObjectStore("unsent");
        db.createObjectStore("sets");
        db.createObjectStore("current", { keyPath: "quiz" });
        db.createObjectStore("known");
      }
      if (before < 2) db.createObjectStore("written", { keyPath: "quiz" });
    },
    // A later version waits to change it: this one is not needed any longer.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Takes everything off the device that is anybody's: what was done, and up to when the server's part of it is known. */
export async function forget(device: Device): Promise<void> {
  const changes = device.transaction(["events", "unsent", "known"], "readwrite");
  await Promise.all([
    changes.objectStore("events").clear(),
    changes.objectStore("unsent").clear(),
    changes.objectStore("known").clear(),
    changes.done,
  ]);
}
