import { personEvidence } from "./evidence.ts";
import { type Gender, genderOf } from "./forenames.ts";
import type { Mention } from "./mentions.ts";
import { alike } from "./misspelling.ts";
import type { Name, NameType } from "./name.ts";
import { isOrganisation } from "./organisations.ts";
import { isDemonym, isPlace, isPlaceByForm } from "./places.ts";
import { titleGender } from "./titles.ts";

/**
 * Everybody and everything named, in order of first mention; people's surnames, forenames and family names that stand
 * first are merged into their fullest name. A short form that two people share belongs to neither.
 */
export function namesOf(text: string, mentions: Mention[]): Name[] {
  const people = peopleOf(text, mentions);
  const shared = shortForms(people);
  const surnames = surnamesIn(shared);
  const others = new Map<string, Name>();
  const taken = new Set(people.flatMap((person) => person.mentions));
  for (const mention of mentions) {
    if (taken.has(mention)) continue;
    const owner = ownerOf(mention, shared, surnames);
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
  for (const name of all) name.mentions.sort((a, b) => a.start - b.start);
  for (const name of all) name.gender = genderFrom(name);
  return all.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
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

/** People with a name of two words or more, merged where one name contains another. */
function peopleOf(text: string, mentions: Mention[]): Name[] {
  const evidence = evidenceByName(text, mentions);
  const full = mentions.filter((mention) => isFullName(mention) && (evidence.get(mention.text) ?? 0) > 0);
  const byLastWord = new Map<string, Name[]>();
  const byText = new Map<string, Name>();
  for (const mention of full.sort((a, b) => b.words.length - a.words.length)) {
    const last = mention.words.at(-1) ?? "";
    const namesakes = byLastWord.get(last) ?? [];
    const same = namesakes.find((person) => contains(person.mentions[0]?.words ?? [], mention.words));
    const person = byText.get(mention.text) ?? same ?? named(mention, "person");
    if (!namesakes.includes(person)) byLastWord.set(last, [...namesakes, person]);
    person.mentions.push(mention);
    byText.set(mention.text, person);
  }
  const people = [...byLastWord.values()].flat();
  for (const person of people) rename(person);
  return people;
}

/** For every name as written, the strongest evidence that it is a person's. */
function evidenceByName(text: string, mentions: Mention[]): Map<string, number> {
  const evidence = new Map<string, number>();
  const raise = (name: string, weight: number) => evidence.set(name, Math.max(evidence.get(name) ?? 0, weight));
  for (const mention of mentions) raise(mention.text, personEvidence(text, mention));
  // Who is called by the surname alone, and speaks, is a person: “Grégoire Delacourt … Delacourt said”.
  for (const { text: full, words } of mentions) if ((evidence.get(words.at(-1) ?? "") ?? 0) > 0) raise(full, 1);
  return evidence;
}

/** Of several spellings equally long, the most frequent is the name; of those the first. */
function rename(person: Name): void {
  person.mentions.sort((a, b) => a.start - b.start);
  const longest = Math.max(...person.mentions.map(({ words }) => words.length));
  const counts = new Map<string, number>();
  for (const { text, words } of person.mentions) {
    if (words.length === longest) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  person.name = [...counts].find(([, count]) => count === most)?.[0] ?? person.name;
  person.aliases = [...new Set(person.mentions.map(({ text }) => text))].filter((text) => text !== person.name);
}

function isFullName({ words, text }: Mention): boolean {
  return words.length > 1 && words.length < 6 && !isOrganisation(words) && !isPlace(text);
}

/** Whether a full name is the same person's: same last word, and every word of it in the longer one in order, or a misspelt forename. */
function contains(longer: string[], shorter: string[]): boolean {
  if (longer.length === shorter.length)
    return longer.at(-1) === shorter.at(-1) && alike(longer[0] ?? "", shorter[0] ?? "");
  if (longer.at(-1) !== shorter.at(-1) || shorter.length >= longer.length) return false;
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}

type Owner = Name | "shared";

/**
 * First and last words of people's names, and the halves of double names, with the one person that each can mean. A surname
 * goes before a forename: “Norton” is Joshua Norton, whoever else is called Norton Bridge.
 */
function shortForms(people: Name[]): Map<string, Owner> {
  const surnames = new Map<string, Owner>();
  const others = new Map<string, Owner>();
  const claim = (owners: Map<string, Owner>, form: string | undefined, person: Name) => {
    if (form === undefined || form === "" || form.endsWith(".")) return;
    owners.set(form, owners.has(form) && owners.get(form) !== person ? "shared" : person);
  };
  for (const person of people) {
    const words = person.name.split(/[ \u00a0]/);
    claim(surnames, words.at(-1), person);
    for (const form of [words[0], words.slice(1).join(" "), words.slice(-2).join(" ")]) claim(others, form, person);
  }
  return new Map([...others, ...surnames]);
}

function ownerOf(mention: Mention, owners: Map<string, Owner>, surnames: Surnames): Owner | undefined {
  if (isPlace(mention.text) && mention.before.length === 0) return undefined;
  const owner = owners.get(mention.text);
  if (owner !== undefined || mention.words.length > 1 || mention.text.length < 5 || /^\p{Lu}+$/u.test(mention.text))
    return owner;
  // A surname misspelt once (“Water” for Waters): newspapers do that.
  const similar = (surnames.get(mention.text[0] ?? "") ?? []).filter(({ surname }) => alike(surname, mention.text));
  return similar.length === 1 ? similar[0]?.person : undefined;
}

type Surnames = Map<string, { surname: string; person: Name }[]>;

/** The surnames that mean one person, by their first letter. */
function surnamesIn(owners: Map<string, Owner>): Surnames {
  const byLetter: Surnames = new Map();
  for (const [surname, person] of owners) {
    if (person === "shared" || surname !== person.name.split(" ").at(-1)) continue;
    const letter = surname[0] ?? "";
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { surname, person }]);
  }
  return byLetter;
}

function named(mention: Mention, type: NameType): Name {
  return { name: mention.text, type, gender: "unknown", aliases: [], mentions: [] };
}

function otherType(text: string, mention: Mention): NameType {
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
