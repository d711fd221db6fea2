import type { Mention } from "./mentions.ts";
import { alike } from "./misspelling.ts";
import type { Name } from "./name.ts";
import { isPlace } from "./places.ts";

export type Owner = Name | "shared";

/**
 * Tells whose short form a mention is: one person's, several people's, or nobody's. The bare surname is that of the person
 * whom the article is about, whoever else of the family it names.
 */
export function ownersOf(people: Name[], subject?: Name): (mention: Mention) => Owner | undefined {
  const owners = shortForms(people);
  const surnames = surnamesIn(owners);
  const own = subject?.name.split(/[ \u00a0]/).at(-1);
  return (mention) => {
    const owner = ownerOf(mention, owners, surnames);
    if (owner !== "shared" || mention.before.length > 0) return owner;
    return mention.text === own ? subject : firstBearer(people, mention);
  };
}

/** Until a second of the same surname is named, the first is meant: a father who turns up late in his son's story. */
function firstBearer(people: readonly Name[], { text, start }: Mention): Owner {
  const bearers = people.filter(
    ({ name, mentions }) =>
      name.split(/[ \u00a0]/).at(-1) === text && mentions.some((full) => full.words.length > 1 && full.start < start),
  );
  const [first, second] = bearers;
  return first === undefined || second !== undefined ? "shared" : first;
}

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
    // Kim Jong-un: “Kim” may be he, whoever else is called Youmi Kim.
    if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(words[1] ?? "")) claim(surnames, words[0], person);
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
