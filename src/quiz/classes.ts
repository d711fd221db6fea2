import type { ClassShelved, LearnerEvent } from "./learner.ts";

/** The classes that somebody leads and that are not deleted yet at `now`, the latest opened first. */
export function classesOf(events: readonly LearnerEvent[], now: number): ClassShelved[] {
  const led = new Map<string, ClassShelved>();
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    // It may come to the shelf again, as when it is kept for longer; when it was opened stays.
    if (event.type === "class-shelved") led.set(event.class, { ...event, at: led.get(event.class)?.at ?? event.at });
    if (event.type === "class-unshelved") led.delete(event.class);
  }
  return [...led.values()].filter(({ until }) => until > now).reverse();
}
