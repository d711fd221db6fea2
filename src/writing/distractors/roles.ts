import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { isCountry, isDemonym } from "../../facts/names/places.ts";
import type { Role } from "../../facts/roles/role.ts";
import { contentWords, words } from "../../text/words.ts";
import { sourceOf } from "../source.ts";
import { standsAlone } from "../speech/alone.ts";
import { names } from "../speech/proof.ts";
import { castOf } from "./people.ts";
import { roleAsSaid, workplaceAfter } from "./role-text.ts";

/** A role that can be asked for: what somebody is, as a phrase that means the same outside its sentence. */
export type AskableRole = {
  person: Name;
  /** With its article: “a China analyst at Moscow’s Higher School of Economics”, “Putin’s foreign affairs adviser”. */
  phrase: string;
  /** One person alone can be it: the phrase begins with “the” or an owner. */
  definite: boolean;
  head: string;
  sentence: number;
  source: string;
  proof: string;
};

const found = new WeakMap<Facts, AskableRole[]>();

/** One askable role a person, the most telling; in the order of the article. Computed once for an article. */
export function askableRoles(facts: Facts): AskableRole[] {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const sure = new Set(castOf(facts).people);
  const best = new Map<Name, AskableRole>();
  for (const role of facts.roles) {
    const askable = sure.has(role.person) ? askableFrom(facts, role) : undefined;
    if (askable === undefined) continue;
    const other = best.get(role.person);
    if (other === undefined || askable.phrase.length > other.phrase.length) best.set(role.person, askable);
  }
  const roles = [...best.values()].filter((role) => !everybodyKnows(role.phrase));
  found.set(facts, roles);
  return roles;
}

function askableFrom(facts: Facts, role: Role): AskableRole | undefined {
  const source = sourceOf(facts.reading, role.sentence);
  const said = roleAsSaid(facts, role);
  if (source === undefined || said === undefined || names(said.phrase, role.person)) return undefined;
  if (!standsAlone(facts.reading, role)) return undefined;
  const place = workplaceAfter(facts, role);
  const proof = facts.reading.text.slice(
    Math.min(role.start, role.mention.start),
    Math.max(role.end, place?.end ?? role.mention.end),
  );
  const phrase = place === undefined ? said.phrase : `${said.phrase} ${place.text}`;
  return { ...said, phrase, person: role.person, sentence: role.sentence, source, proof };
}

const office =
  /\b(?:president|prime minister|premier|chancellor|king|queen|prince|princess|pope|emperor|dictator|secretary of state|foreign secretary|foreign minister|first lady|leader)\b/i;

/** Heads of states and their like: whoever knows the world knows them, and the office may have changed hands. */
function everybodyKnows(phrase: string): boolean {
  const bare = phrase.replace(/^(?:the|an?) /i, "");
  const complement = / (?:of|at|for|with|in|from) /.test(bare);
  // “a Danish architect” beside the names of a Scot and a Chinese needs no article; “a minister” of no country says nothing.
  if (!complement && isDemonym(bare.split(/[ -]/)[0] ?? "") && bare.split(" ").length < 5) return true;
  if (
    /\bminister\b/i.test(bare) ||
    /\bfounder\b.*\b(?:Google|Facebook|Apple|Microsoft|Amazon|Twitter|Tesla|Wikipedia|Virgin)\b|\b(?:Google|Facebook|Apple|Microsoft|Amazon|Twitter|Tesla|Wikipedia)\b.*\bfounder\b/.test(
      bare,
    )
  )
    return true;
  if (!office.test(phrase)) return false;
  return (
    bare.split(/\s+/).some((word) => isDemonym(word) || isCountry(word) || /^(?:US|UK|U\.S\.|EU|UN)$/.test(word)) ||
    contentWords(bare).length < 3
  );
}

/** Whether two roles could be one person's, or be told apart by no reader: a word in common that is no name. */
export function alike(a: AskableRole, b: AskableRole): boolean {
  if (sameOffice(a.head) === sameOffice(b.head)) return true;
  const own = new Set(plainWords(a.phrase));
  return plainWords(b.phrase).some((word) => own.has(word));
}

/** A spokesman is a spokeswoman is a spokesperson. */
function sameOffice(head: string): string {
  return head.replace(/(?:wo)?man$|person$/, "");
}

function plainWords(phrase: string): string[] {
  return contentWords(phrase.replace(/\p{Lu}[\p{L}’'-]*/gu, ""));
}

const his = /\b(?:\p{L}*(?<!wo)man|king|prince|father|son|brother|husband|widower|uncle|boyfriend|actor)\b/iu;
const hers = /\b(?:\p{L}*woman|queen|princess|mother|daughter|sister|wife|widow|aunt|girlfriend|actress)\b/iu;

/** Whether the role tells whether its bearer is a man or a woman. */
export function genderOfRole({ head }: AskableRole): "he" | "she" | undefined {
  return hers.test(head) ? "she" : his.test(head) ? "he" : undefined;
}

/** Whether two phrases look alike among options: about as many words, and a name in both or in neither. */
export function lookAlike(a: string, b: string): boolean {
  if (hasName(a) !== hasName(b)) return false;
  const [short = 0, long = 0] = [words(a).length, words(b).length].sort((x, y) => x - y);
  return long - short <= 2 || long <= short * 1.6;
}

function hasName(phrase: string): boolean {
  return /\p{Lu}/u.test(phrase);
}
