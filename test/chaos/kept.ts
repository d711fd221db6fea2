import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ClassEvent } from "../../src/live/events.ts";
import type { LearnerEvent } from "../../src/quiz/learner.ts";
import { keyOf } from "../../src/serve/config.ts";
import { objectsIn } from "../../src/serve/data.ts";

/** The logs of all learners as they lie on the disk, read past the site. */
export function learnersIn(data: string): LearnerEvent[][] {
  return logsIn<LearnerEvent>(data, "Learner", "at, key");
}

/** The logs of all classes, each with the class's opening first. */
export function classesIn(data: string): ClassEvent[][] {
  return logsIn<ClassEvent>(data, "Classroom", "number");
}

function logsIn<E>(data: string, className: string, order: string): E[][] {
  const folder = join(objectsIn(data), keyOf(className));
  const files = readdirSync(folder).filter((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite");
  return files.map((name) => eventsIn<E>(join(folder, name), order)).filter((events) => events.length > 0);
}

function eventsIn<E>(file: string, order: string): E[] {
  const database = new DatabaseSync(file);
  try {
    const hasEvents = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'events'").get() !== undefined;
    const rows = hasEvents ? database.prepare(`SELECT body FROM events ORDER BY ${order}`).all() : [];
    return rows.flatMap(({ body }) => JSON.parse(String(body)) as E | E[]);
  } finally {
    database.close();
  }
}
