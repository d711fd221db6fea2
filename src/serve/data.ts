import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Where objects are kept in a data folder, as in a backup. */
export const objectsIn = (data: string) => join(data, "objects");
/** Where objects of a backup wait to be put in their place. */
export const incomingIn = (data: string) => join(data, "incoming");
/** What makes a folder a backup. */
export const manifestIn = (backup: string) => join(backup, "backup.json");

/** Puts what waits in the place of the objects, which are set aside under the time. Only while nobody serves them. */
export function takeIncoming(data: string): void {
  if (!existsSync(incomingIn(data))) return;
  const aside = join(data, `replaced-${new Date().toISOString().replace(/[:.]/g, "-")}`);
  if (existsSync(objectsIn(data))) renameSync(objectsIn(data), aside);
  renameSync(incomingIn(data), objectsIn(data));
}
