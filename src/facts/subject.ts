import { leadOf } from "./names/lead.ts";
import type { Name } from "./names/name.ts";
import type { Reading } from "./reading.ts";

const made = new WeakMap<Reading, { subject: Name | undefined }>();

/** Whom or what the article is about, where its first sentence says so: “Marie Curie was a physicist”. */
export function subjectOf(reading: Reading): Name | undefined {
  const known = made.get(reading);
  if (known !== undefined) return known.subject;
  const lead = leadOf(reading.text, reading.mentions);
  const subject = lead === undefined ? undefined : reading.nameOf.get(lead);
  made.set(reading, { subject });
  return subject;
}
