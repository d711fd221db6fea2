import type { Mention } from "../names/mentions.ts";
import type { Name } from "../names/name.ts";
import { isGeneric } from "../names/organisations.ts";
import { isDemonym } from "../names/places.ts";
import type { Quotation } from "../quotations/quotations.ts";
import type { Reading } from "../reading.ts";
import type { Role } from "../roles/role.ts";
import type { Found } from "./patterns.ts";
import { personOf } from "./pronoun.ts";
import { holderOf } from "./role-holder.ts";

/** What makes a speaker certain, in the words of the annotated quotations (eval/README.md). */
export type Evidence = "explicit-name" | "surname" | "role" | "pronoun" | "continuation" | "none";

/** Somebody who can be named as a speaker: fullest name in the article, without titles. */
export type Speaker = { name: Name; evidence: Evidence };

/**
 * Who a subject is, if the article makes that certain. A place does not speak; "we" and "they" are left open, and "it" is the
 * organisation that spoke just before. What is neither a person nor an organisation needs an attribution right beside the quotation.
 */
export function speakerOf(
  reading: Reading,
  roles: Role[],
  found: Found,
  previous: Quotation | undefined,
): Speaker | undefined {
  const { subject } = found;
  if (subject.is === "pronoun") {
    const name =
      subject.word === "it" ? lastOrganisation(previous) : personOf(reading, roles, subject.from, subject.word);
    return name === undefined ? undefined : { name, evidence: "pronoun" };
  }
  if (subject.is === "role") {
    const name = holderOf(subject.words, roles);
    return name === undefined ? undefined : { name, evidence: "role" };
  }
  const name = reading.nameOf.get(subject.mention);
  if (name === undefined || name.type === "place" || isPeople(name.name) || isGeneric(name.name)) return undefined;
  if (name.type === "other" && (!found.direct || isCommon(reading, subject.mention))) return undefined;
  return { name, evidence: subject.mention.text === name.name ? "explicit-name" : "surname" };
}

function lastOrganisation(previous: Quotation | undefined): Name | undefined {
  return previous?.speaker?.type === "organisation" ? previous.speaker : undefined;
}

/** “The Treaty”, “the Games”: one capital word after an article, of which nothing says that it can speak. */
function isCommon({ text }: Reading, { text: name, words, start }: Mention): boolean {
  return (
    words.length === 1 &&
    !/^\p{Lu}{2,}$/u.test(name) &&
    /(?:^|\P{L})the $/iu.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** The Swiss, North Americans: everybody, or one of them who is not named. */
function isPeople(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  return isDemonym(last) && (last.endsWith("s") || name === last);
}
