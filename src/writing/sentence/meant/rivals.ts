import type { Facts } from "../../../facts/facts.ts";
import { countries } from "../../../facts/names/countries.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isCountry, isDemonym, isPlace } from "../../../facts/names/places.ts";
import type { Reading } from "../../../facts/reading.ts";
import { subjectOf } from "../../../facts/subject.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Token } from "../../../text/tags.ts";
import { lookup } from "../../lookup.ts";
import type { Range } from "../clause.ts";
import { isAuxiliary, isFiniteVerb } from "../finite.ts";
import { tokenRange } from "../words.ts";
import { covers, isOfPlaces } from "./kind-words.ts";
import { kindsOf } from "./kinds.ts";

/** How many sentences back a name may stand; farther for what the article is about. */
const reach = 5;
const reachOfTopic = 25;

/** Whether a name could be what “the NOUN” stands for, by all that the article and the gazetteer say of it. */
function mayBe(facts: Facts, name: Name, noun: string): boolean {
  const kinds = kindsOf(facts).get(name) ?? [];
  if ((name.type === "person" && kinds.length === 0) || name.name.split(" ").every(isDemonym)) return false;
  if (kinds.length > 0) return kinds.some((kind) => covers(noun, kind.noun) || covers(kind.noun, noun));
  if (isOfPlaces(noun))
    return name.type !== "organisation" && isCountryLike(name.name) === /^(?:country|nation)$/.test(noun);
  return name.type !== "place" && !isPlace(name.name);
}

function isCountryLike(name: string): boolean {
  return isCountry(name) || /^(?:England|Scotland|Wales|Northern Ireland)$/.test(name);
}

/**
 * Whether a name is the last of its sort before a token: nothing else that “the NOUN” could stand for comes between, and in the
 * sentence that names it last it is the subject, or alone.
 */
export function isLastOfKind(facts: Facts, name: Name, noun: string, at: number): boolean {
  const { topic, outnumbered } = standing(facts, name, noun);
  if (outnumbered) return false;
  const own = facts.reading.tokens[at]?.sentence ?? 0;
  const last = Math.max(0, own - (topic && !/^(?:country|nation)$/.test(noun) ? reachOfTopic : reach));
  for (let sentence = own; sentence >= last; sentence--) {
    const { from, to } = tokenRange(facts.reading, sentence);
    const end = Math.min(to, at);
    if (hasOther(facts, { from, to: end }, noun, name)) return false;
    const { here, rivals } = namedIn(facts, sentence, end, name, noun);
    const sure = rivals.length === 0 || (topic && rivals.every((rival) => isAside(facts, rival, sentence)));
    if (here) return sure || (sentence < own && leads(facts, name, sentence));
    if (!sure) return false;
  }
  return false;
}

/** What the article only mentions, without saying what it is. */
function isAside(facts: Facts, rival: Name, sentence: number): boolean {
  return isOfUnknownKind(facts, rival) && !leads(facts, rival, sentence);
}

type Standing = { topic: boolean; outnumbered: boolean };

const standings = new WeakMap<Facts, Map<string, Standing>>();

/** How a name stands among all that could be called by a noun. Told once for each. */
function standing(facts: Facts, name: Name, noun: string): Standing {
  const known = standings.get(facts) ?? new Map<string, Standing>();
  standings.set(facts, known);
  const key = `${noun} ${name.name}`;
  const found = known.get(key) ?? {
    topic: isTopic(facts, name, noun),
    outnumbered: isOutnumbered(facts, name, noun),
  };
  known.set(key, found);
  return found;
}

/** What only the world says to be a city: the article may be about another, which it calls a city. */
function isOutnumbered(facts: Facts, name: Name, noun: string): boolean {
  const kinds = kindsOf(facts).get(name) ?? [];
  if (kinds.some(({ general }) => !general)) return false;
  return facts.names.some(
    (other) =>
      other.mentions.length > name.mentions.length &&
      !isOne(other, name) &&
      isOfUnknownKind(facts, other) &&
      mayBe(facts, other, noun),
  );
}

function isOfUnknownKind(facts: Facts, name: Name): boolean {
  return (kindsOf(facts).get(name) ?? []).length === 0;
}

function namedIn(facts: Facts, sentence: number, end: number, name: Name, noun: string) {
  const { reading } = facts;
  const before = reading.tokens[end - 1]?.end ?? 0;
  const mentions = (lookup(facts).mentions.get(sentence) ?? []).filter((mention) => mention.end <= before);
  const named = (mention: Mention) => reading.nameOf.get(mention);
  return {
    here: mentions.some((mention) => isOne(named(mention) ?? nobody, name)),
    rivals: mentions.flatMap((mention): Name[] => {
      const other = named(mention);
      if (other === undefined || isOne(other, name) || !mayBe(facts, other, noun)) return [];
      return isOfPlaces(noun) && isAdjective(reading, mention) ? [] : [other];
    }),
  };
}

const nobody: Name = { name: "", type: "other", gender: "unknown", aliases: [], mentions: [] };

/** “the Arctic town”: the Arctic is no town. */
function isAdjective({ tokens }: Reading, { end }: Mention): boolean {
  return tokens[indexAt(tokens, end)]?.pos === "NOUN";
}

/** “American Express” is American Express Co. */
export function isOne(a: Name, b: Name): boolean {
  return (
    a === b || (b.name !== "" && a.name.startsWith(`${b.name} `)) || (a.name !== "" && b.name.startsWith(`${a.name} `))
  );
}

function hasOther(facts: Facts, { from, to }: Range, noun: string, name: Name): boolean {
  return hasUnnamed(facts, from, to, noun, name) || hasForeign(facts, from, to, noun, name);
}

/** “a rival firm”, “another bank”, “its company”: one of the kind that is not named. */
function hasUnnamed(facts: Facts, from: number, to: number, noun: string, name: Name): boolean {
  const { tokens } = facts.reading;
  const own = new Set((kindsOf(facts).get(name) ?? []).map(({ at }) => at));
  for (let i = from; i < to; i++) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (pos === "NOUN" && !own.has(i) && (text === noun || covers(noun, text)) && isOneOf(tokens, from, i)) return true;
  }
  return false;
}

/** Whether a noun is said of some one, not of the one that is known. */
function isOneOf(tokens: readonly Token[], from: number, at: number): boolean {
  let i = at - 1;
  while (
    i > from &&
    (/^(?:ADJ|NOUN|PROPN|VERB|NUM)$/.test(tokens[i]?.pos ?? "") || tokens[i]?.text === "-") &&
    !some.test(tokens[i]?.text ?? "")
  )
    i--;
  return some.test(tokens[i]?.text ?? "");
}

const some = /^(?:an?|another|one|other|each|every|this|that|rival|its|his|her|their)$/i;

/** “a Norwegian company … the country”: another country’s adjective comes between. */
function hasForeign({ reading }: Facts, from: number, to: number, noun: string, { name }: Name): boolean {
  if (!/^(?:country|nation)$/.test(noun)) return false;
  const own = countries.find((country) => country.name === name || country.aliases.includes(name));
  for (let i = from; i < to; i++) {
    const word = reading.tokens[i]?.text ?? "";
    if (/^\p{Lu}/u.test(word) && isDemonym(word) && !own?.demonyms.some((demonym) => demonym.endsWith(word)))
      return true;
  }
  return false;
}

/** Whether a sentence begins with the name, as what it is about. */
export function leads({ reading }: Facts, name: Name, sentence: number): boolean {
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) {
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return false;
    const mention = reading.mentionAt.get(i);
    if (mention === undefined) continue;
    const named = reading.nameOf.get(mention);
    const after = reading.text.slice(mention.end, mention.end + 2);
    if (named === name) return !/^['’]/.test(after) && reading.tokens[i - 1]?.pos !== "ADP";
    // “In Sweden, Volvo …”: a lead.
    if (reading.tokens[i - 1]?.pos !== "ADP") return false;
  }
  return false;
}

const often = 4;

/** Whether an article is about a name, of all that could be called by the noun. */
function isTopic(facts: Facts, name: Name, noun: string): boolean {
  if (subjectOf(facts.reading) === name) return true;
  const count = name.mentions.length;
  return (
    count >= often &&
    facts.names.every((other) => other === name || other.mentions.length * 2 < count || !mayBe(facts, other, noun))
  );
}
