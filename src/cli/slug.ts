import { words } from "../text/words.ts";

const longest = 60;

/** A set's id made of its title: small letters, digits and hyphens, cut between words. */
export function slugOf(title: string): string {
  const plain = words(title)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  const whole = plain.join("-").slice(0, longest + 1);
  const slug = whole.length <= longest ? whole : whole.slice(0, longest).replace(/-[^-]*$/, "");
  return slug || "quiz";
}
