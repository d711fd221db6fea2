import type { Name } from "../names/name.ts";
import { isDemonym } from "../names/places.ts";
import type { Reading } from "../reading.ts";
import type { Role } from "../roles/role.ts";
import type { Subject } from "./phrase.ts";
import { personOf } from "./pronoun.ts";
import { holderOf } from "./role-holder.ts";

/** What makes a speaker certain, in the words of the annotated quotations (eval/README.md). */
export type Evidence = "explicit-name" | "surname" | "role" | "pronoun" | "continuation" | "none";

/** Somebody who can be named as a speaker: fullest name in the article, without titles. */
export type Speaker = { name: Name; evidence: Evidence };

/** Who a subject is, if the article makes that certain. A place does not speak; "we", "they" and "it" are left open. */
export function speakerOf(reading: Reading, roles: Role[], subject: Subject): Speaker | undefined {
  if (subject.is === "pronoun") {
    const name = personOf(reading, subject.from, subject.word);
    return name === undefined ? undefined : { name, evidence: "pronoun" };
  }
  if (subject.is === "role") {
    const name = holderOf(subject.words, roles);
    return name === undefined ? undefined : { name, evidence: "role" };
  }
  const name = reading.nameOf.get(subject.mention);
  if (name === undefined || name.type === "place" || isPeople(name.name)) return undefined;
  return { name, evidence: subject.mention.text === name.name ? "explicit-name" : "surname" };
}

/** The Swiss, North Americans: everybody, or one of them who is not named. */
function isPeople(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  return isDemonym(last) && (last.endsWith("s") || name === last);
}
