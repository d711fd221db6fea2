import { personEvidence } from "./evidence.ts";
import type { Mention } from "./mentions.ts";
import { alike } from "./misspelling.ts";
import { type Name, named } from "./name.ts";
import { isOrganisation } from "./organisations.ts";
import { isPlace } from "./places.ts";

/** People with a name of two words or more, merged where one name contains another. */
export function peopleOf(text: string, mentions: Mention[]): Name[] {
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
