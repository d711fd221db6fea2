import { words } from "./words.ts";

const longest = 60;

/** A short name made of a title: small letters, digits and hyphens, cut between words; `fallback` where none remain. */
export function slugOf(title: string, fallback = "quiz"): string {
  const plain = words(title)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  const whole = plain.join("-").slice(0, longest + 1);
  const slug = whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, "");
  return slug || fallback;
}
