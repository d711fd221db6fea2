import type { Facts } from "../../facts/facts.ts";
import { isForename } from "../../facts/names/forenames.ts";
import type { Name } from "../../facts/names/name.ts";
import { isOrganisation } from "../../facts/names/organisations.ts";
import { isDemonym } from "../../facts/names/places.ts";
import { isTitle } from "../../facts/names/titles.ts";
import { subjectOf } from "../../facts/subject.ts";
import { words } from "../../text/words.ts";
import { isWordOf } from "../sentence/words.ts";

/** Everybody who may stand among the options, quoted people first, then those with a role, then the others; by mentions. */
export type Cast = { people: Name[]; quoted: Set<Name>; withRole: Set<Name> };

const casts = new WeakMap<Facts, Cast>();

/** The people of an article whom we are sure to be people. Computed once for an article. */
export function castOf(facts: Facts): Cast {
  const known = casts.get(facts);
  if (known !== undefined) return known;
  const quoted = new Set(facts.quotations.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  const withRole = new Set([...facts.roles.map(({ person }) => person), ...actingIn(facts)]);
  const rank = (name: Name) => (quoted.has(name) ? 0 : withRole.has(name) ? 1 : 2);
  const subject = subjectOf(facts.reading);
  const people = facts.reading.names
    .filter((name) =>
      isSurePerson(
        name,
        name === subject || quoted.has(name) || (withRole.has(name) && name.name.includes(" ")),
        (word) => isWrittenSmall(facts, word),
      ),
    )
    .filter((name) => !isPlayed(facts, name))
    .sort((a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length);
  const cast = { people, quoted, withRole };
  casts.set(facts, cast);
  return cast;
}

/** “who plays Chess Roberts in the film”: nobody but a part. */
function isPlayed({ reading: { text } }: Facts, { mentions }: Name): boolean {
  return mentions.some(
    ({ start, words }) => words.length > 1 && playing.test(text.slice(Math.max(0, start - 40), start)),
  );
}

const playing =
  /(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|stars? as|starred as|starring as|role of|part of|character)(?: (?:the|an?))?(?: [\p{Ll}-]+)? $/u;

const acts =
  /^(?:,(?: \d{1,3})?,? who (?:is|has|\p{L}+s) |,? (?:said|says|told|tells|warned|warns|argued|argues|added|explained|explains)\b)/u;

/** Who speaks in the reporter's words, or is told of in a clause behind the full name: “NAME, who sits on the council, …”. */
function actingIn({ reading }: Facts): Name[] {
  return reading.names.filter(
    ({ type, mentions }) =>
      type === "person" &&
      mentions.some(({ end, words }) => words.length > 1 && acts.test(reading.text.slice(end, end + 40))),
  );
}

/**
 * People who can stand beside a key: in order of plausibility, none of them the key under another name, none that
 * shares a part of the name with the key or with one before, and as many words long where the article allows.
 */
export function rivalsOf(facts: Facts, key: Name, never: (name: Name) => boolean, most = 3): Name[] {
  const { people, quoted, withRole } = castOf(facts);
  const rivals: Name[] = [];
  for (const name of byLength(people.slice(0, tried), key)) {
    if (rivals.length === most) break;
    // Who neither speaks nor is anything in the article may be a poet, a saint or a wizard.
    if (!quoted.has(name) && !withRole.has(name)) continue;
    if (name === key || never(name) || [key, ...rivals].some((other) => related(other, name))) continue;
    rivals.push(name);
  }
  // One full name among forenames, or the other way round, would stand out.
  return rivals.some((name) => isFull(name) === isFull(key)) ? rivals : [];
}

/** Beside a full name those with a full name; beside a single word the others of one word before the rest. */
function byLength(people: Name[], key: Name): Name[] {
  if (isFull(key)) return people.filter(isFull);
  return [
    ...people.filter((name) => isFull(name) === isFull(key)),
    ...people.filter((name) => isFull(name) !== isFull(key)),
  ];
}

function isFull({ name }: Name): boolean {
  return /[ \u00a0]/.test(name);
}

/** Who is farther down the list than this is no plausible rival; and long articles stay quick. */
const tried = 80;

/** Whether two names share a word: father and son, husband and wife, or one person whose names were not merged. */
export function related(a: Name, b: Name): boolean {
  const own = wordsOf(a);
  return wordsOf(b).some((word) => word.length > 2 && own.includes(word));
}

const parts = new WeakMap<Name, string[]>();

/** The words of all forms of a name; told once for an article. */
function wordsOf(name: Name): string[] {
  const known = parts.get(name) ?? [...new Set([name.name, ...name.aliases].flatMap(words))];
  parts.set(name, known);
  return known;
}

/** A person by forename, title or role; never a ship, a team or a building that is called like one. */
function isSurePerson(
  { name, type, gender, mentions }: Name,
  active: boolean,
  isCommon: (word: string) => boolean,
): boolean {
  // Who is called by the forename alone, and speaks: “said Kamal”.
  const forename = type === "other" && active && isForename(name.split(/[ \u00a0]/)[0] ?? "");
  if ((type !== "person" && !forename) || /\d/.test(name) || /^\p{Lu}+$/u.test(name) || /[-–]$/.test(name))
    return false;
  const parts = name.split(/[ \u00a0]/);
  if (parts.length > 4 || isOrganisation(parts)) return false;
  if (
    parts.some((part) => isDemonym(part) || isTitle(part) || (noName.test(part) && !(active && gender !== "unknown")))
  )
    return false;
  // “JAMA Psychiatry”
  if (parts.length > 1 && parts.some((part) => /^\p{Lu}{3,}$/u.test(part) && !/^(?:III|VII|XII|XIV|XVI)$/.test(part)))
    return false;
  if (!active && parts.length === 1) return false;
  // “National Iodine Nutrition”: what the article also writes without a capital is hardly anybody's name.
  if (gender === "unknown" && parts.some(isCommon)) return false;
  const titled = mentions.some(({ before }) => before.some(isTitle));
  return gender !== "unknown" || titled || active;
}

/** What stands in names of things, and offices that news capitalise. */
const noName =
  /^(?:Lab|Labs|River|Lake|Mount|Mosque|Palace|Bridge|Square|Street|Road|Park|House|Statue|Castle|Airport|Station|Island|Islands|Bay|Port|Valley|Executive|Operating|Financial|Series|Horizons|Foot|Awards?|Prize|Cup|Act|Law|Day|Empire|Britain|Muslim|Jewish|Street|Hall|Tower|Hotel|Theatre|Stadium|Coast|Hill|Hills|Firefox|Explorer|Method|Theory|Effect)$/;

/** Whether the article also writes a word without a capital. */
function isWrittenSmall({ reading }: Facts, word: string): boolean {
  const small = word.toLowerCase();
  return /^\p{Ll}/u.test(small) && isWordOf(reading, small);
}
