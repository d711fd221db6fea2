import { personEvidence } from "./evidence.ts";
import { type Gender, genderOf } from "./forenames.ts";
import { genderInText, leadOf } from "./lead.ts";
import type { Mention } from "./mentions.ts";
import { type Name, type NameType, named } from "./name.ts";
import { isOrganisation } from "./organisations.ts";
import { peopleOf } from "./people.ts";
import { isDemonym, isPlace, isPlaceByForm } from "./places.ts";
import { ownersOf } from "./short-forms.ts";
import { titleGender } from "./titles.ts";

/**
 * Everybody and everything named, in order of first mention; people's surnames, forenames and family names that stand
 * first are merged into their fullest name. A short form that two people share belongs to neither, unless one of them is
 * whom the article is about.
 */
export function namesOf(text: string, mentions: Mention[]): Name[] {
  const people = peopleOf(text, mentions);
  const subject = subjectAmong(people, leadOf(text, mentions));
  const ownerOf = ownersOf(people, subject);
  const others = new Map<string, Name>();
  const taken = new Set(people.flatMap((person) => person.mentions));
  const companies = calledLikePeople(mentions, taken);
  for (const mention of mentions) {
    if (taken.has(mention)) continue;
    const owner = isCompanys(mention, companies, ownerOf(mention)) ? undefined : ownerOf(mention);
    if (owner === "shared") continue;
    if (owner !== undefined) {
      owner.mentions.push(mention);
      if (!owner.aliases.includes(mention.text)) owner.aliases.push(mention.text);
      continue;
    }
    const known = others.get(mention.text) ?? named(mention, otherType(text, mention));
    if (known.type === "other") known.type = otherType(text, mention);
    known.mentions.push(mention);
    others.set(mention.text, known);
  }
  const all = mergeAcronyms([...people, ...others.values()]);
  tellGenders(all, subject, text);
  return all.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Where each first word of a name that is no person's stands first: “Halvorsen” in “Halvorsen Foods”. */
function calledLikePeople(mentions: Mention[], people: Set<Mention>): Map<string, number> {
  const first = new Map<string, number>();
  for (const mention of mentions) {
    const [word = ""] = mention.words;
    if (mention.words.length > 1 && !people.has(mention) && !first.has(word)) first.set(word, mention.start);
  }
  return first;
}

/** “Halvorsen” is Halvorsen Foods until the article has named Peder Halvorsen. */
function isCompanys(
  { text, start, before }: Mention,
  companies: Map<string, number>,
  owner?: Name | "shared",
): boolean {
  if (owner === undefined || owner === "shared" || before.length > 0) return false;
  const introduced = Math.min(...owner.mentions.filter(({ words }) => words.length > 1).map((full) => full.start));
  return (companies.get(text) ?? Infinity) < start && start < introduced;
}

function tellGenders(names: Name[], subject: Name | undefined, text: string): void {
  for (const name of names) {
    name.mentions.sort((a, b) => a.start - b.start);
    name.gender = genderFrom(name);
    if (name === subject && name.gender === "unknown") name.gender = genderInText(text);
  }
}

/** The person whom the article’s first sentence is about. */
function subjectAmong(people: Name[], lead: Mention | undefined): Name | undefined {
  return lead === undefined ? undefined : people.find(({ mentions }) => mentions.includes(lead));
}

/** KCNA is the Korean Central News Agency where the text names both, and nothing else with these initials. */
function mergeAcronyms(names: Name[]): Name[] {
  const byInitials = new Map<string, Name[]>();
  for (const name of names.filter(({ type, name: full }) => type !== "person" && full.includes(" "))) {
    const main = name.name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
    const initials = main.map((word) => word[0]).join("");
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), name]);
  }
  return names.filter((short) => {
    const [full, second] = byInitials.get(short.name) ?? [];
    if (!/^\p{Lu}{3,}$/u.test(short.name) || full === undefined || second !== undefined) return true;
    full.mentions.push(...short.mentions);
    full.aliases.push(short.name);
    if (full.type === "other") full.type = short.type;
    return false;
  });
}

function otherType(text: string, mention: Mention): NameType {
  // “his mother, Adelaide, née Wedel-Jarlsberg”
  if (/^,? \(?née /u.test(text.slice(mention.end, mention.end + 8))) return "person";
  if (isPlace(mention.text)) return "place";
  if (personEvidence(text, mention) === 2) return "person";
  if (isOrganisation(mention.words)) return "organisation";
  if (mention.words.every(isDemonym)) return "other";
  return isPlaceByForm(mention.words) ? "place" : "other";
}

function genderFrom({ type, name, mentions }: Name): Gender {
  if (type !== "person") return "unknown";
  for (const mention of mentions) {
    const told = titleGender(mention.before);
    if (told !== "unknown") return told;
  }
  return genderOf(name.split(/[ \u00a0]/)[0] ?? "");
}
