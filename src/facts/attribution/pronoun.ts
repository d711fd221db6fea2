import { indexAt } from "../../text/spans.ts";
import { isOccupation } from "../names/evidence.ts";
import type { Name } from "../names/name.ts";
import type { Reading } from "../reading.ts";
import type { Role } from "../roles/role.ts";
import { holderOf } from "./role-holder.ts";
import { sentenceSubject } from "./sentence-subject.ts";

/** How many sentences without the person a pronoun may reach over, and how many in all. */
const memory = 4;
const reach = 25;

/** Everybody named in a stretch of the reporter's own words. */
type Found = { subject: Name | "same" | "unnamed" | undefined; people: Name[]; owners: number };

/**
 * The person whom "he" or "she" at a token stands for, where that is certain: the nearest sentence back that names somebody
 * whom the pronoun fits has one such person as its subject, or names only one. Undefined otherwise.
 */
export function personOf(reading: Reading, roles: Role[], at: number, pronoun: string): Name | undefined {
  if (pronoun !== "he" && pronoun !== "she") return undefined;
  const own = reading.tokens[at]?.sentence ?? 0;
  const here = reading.sentences[own];
  if (here === undefined) return undefined;
  const start = indexAt(reading.tokens, here.start);
  const near = peopleIn(reading, roles, start, at, pronoun);
  if (near.people.length + near.owners > 0) return decide(near);
  let idle = 0;
  for (let sentence = own - 1; sentence >= Math.max(0, own - reach) && idle < memory; sentence--) {
    const span = reading.sentences[sentence];
    if (span === undefined) break;
    const found = peopleIn(
      reading,
      roles,
      indexAt(reading.tokens, span.start),
      indexAt(reading.tokens, span.end - 1) + 1,
      pronoun,
    );
    if (found.subject === "same") continue;
    if (found.subject === "unnamed") return undefined;
    if (found.people.length + found.owners > 0) return decide(found);
    idle++;
  }
  return undefined;
}

/** The subject, unless somebody else whom the pronoun fits is named before; or else the only one named. */
function decide({ subject, people, owners }: Found): Name | undefined {
  if (typeof subject === "object") return people[0] === subject ? subject : undefined;
  return people.length === 1 && owners === 0 ? people[0] : undefined;
}

function peopleIn(reading: Reading, roles: Role[], from: number, to: number, pronoun: string): Found {
  const { people, owners } = fitting(reading, from, to, pronoun);
  const subject = sentenceSubject(reading, from, to);
  if (subject?.is === "pronoun" && subject.word === pronoun) return { subject: "same", people, owners };
  const holder = subject?.is === "role" ? holderOf(subject.words, roles) : undefined;
  if (holder !== undefined && fits(holder, pronoun)) return { subject: holder, people: [holder, ...people], owners };
  // “Crane’s wife wept. “He is a good man,” she said.”: somebody without a name has come between.
  const unnamed =
    subject?.is === "role" &&
    (isOccupation(subject.words.split(" ").at(-1) ?? "") ||
      /(?:man|woman|girl|boy|child|lady|teenager)$/.test(subject.words));
  if (unnamed && people.length === 0) return { subject: "unnamed", people, owners };
  const name = subject?.is === "name" ? reading.nameOf.get(subject.mention) : undefined;
  return { subject: name !== undefined && people.includes(name) ? name : undefined, people, owners };
}

/** The people whom a pronoun fits, and how many times such a person is only the owner of something. */
function fitting(reading: Reading, from: number, to: number, pronoun: string): { people: Name[]; owners: number } {
  const people = new Set<Name>();
  let owners = 0;
  for (let i = from; i < to; i++) {
    const mention = reading.inQuotation.has(i) ? undefined : reading.mentionAt.get(i);
    const name = mention === undefined ? undefined : reading.nameOf.get(mention);
    if (name?.type !== "person" || !fits(name, pronoun)) continue;
    // “Delacourt’s lawyer”: whose lawyer it is does not make him the one.
    if (/^['’]s?$/.test(reading.tokens[i + 1]?.text ?? "")) owners++;
    else people.add(name);
  }
  return { people: [...people], owners };
}

function fits(name: Name, pronoun: string): boolean {
  return name.gender === "unknown" || name.gender === pronoun;
}
