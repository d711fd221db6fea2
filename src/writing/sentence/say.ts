import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import type { Name } from "../../facts/names/name.ts";
import { isDemonym } from "../../facts/names/places.ts";
import type { Reading } from "../../facts/reading.ts";
import { remembered } from "../../text/remembered.ts";
import { indexAt, overlap, type Span } from "../../text/spans.ts";
import { lookup } from "../lookup.ts";
import { calledBefore } from "./called-before.ts";
import { withKind } from "./meant/with-kind.ts";
import { meantWithin } from "./meant.ts";
import type { Range } from "./noun-phrase.ts";
import { isSurely } from "./surely.ts";

/** Works that are called like somebody: the King James Bible. */
const noPerson = /(?:Bible|Version|Act|Bridge|Street|Prize|Award|School|House)$/;

type Edit = Span & { text: string };

const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** What only says when, seen from the day of writing: a stem can be said without it, and must not be said with it. */
const dayOfWriting = new RegExp(
  `(?<! (?:the|a|an|his|her|its|their|early|late|of|for|since|until|by|than)),? (?:on (?:the )?)?(?:(?:early |late )?(?:last |next |this )?${weekday}(?: (?:morning|afternoon|evening|night))?|(?:earlier )?(?:last|this|next) (?:week|month|year|weekend|night)|yesterday|today|tonight|recently)(?![\\p{L}’'-])(?=[ ,.]|$),?`,
  "gu",
);
const dayInFront = new RegExp(
  `^(?:(?:On )?(?:(?:early |late )?${weekday}(?: (?:morning|afternoon|evening|night))?)|(?:Earlier )?(?:[Ll]ast|[Tt]his) (?:week|month|year|weekend|night)|Yesterday|Today|Recently)(?:$|,? (?=\\p{L}))`,
  "u",
);
const brackets = / ?(?:\([^()]*\)|\[[^[\]]*\](?::\s?\d+(?:[–-]\d+)?)?)/gu;
/** Adverbs that look back from the day of writing; what is said holds without them. */
const still =
  /(?<=(?:is|are|was|were|has|have|had|will|can|could|may|might|would|do|does)) (?:now|still|already|currently|even|presently)(?= \p{L})| (?:now|currently)(?= (?:cannot|can|known|called|used|owned|run)(?!\p{L}))|(?<= and) even(?= \p{L})/gu;
/** “Eight years later, in 1909”, “what was, at the time, …”: when it was is said, or does not matter. */
const afterwards =
  /^(?:Eventually|Later|Soon|Subsequently|Then),? (?=\p{L})|^\p{L}+ (?:years?|months?|weeks?|days?|decades?) (?:later|earlier), (?=(?:in|on) [\p{L}\d ]*\d{4})|(?<=\p{L}), at the time,|(?<=\p{L}) then(?= (?:was|were|became|went|took|made|moved|returned|worked|studied|joined|served)(?!\p{L}))|(?<=\p{L}) later(?= (?:was|were|became|went|took|made|won|wrote|led|told|sold|built|grew|gave|held|left|met|found|began|came|\p{Ll}{3,}ed)(?!\p{L}))/gu;
const also =
  /^(?:also|then|therefore|still) |(?<=\p{L}) (?:also|therefore|thus|however|meanwhile|moreover)(?= \p{Ll})|, (?:however|meanwhile|therefore|too|moreover|for example|for instance),| as well(?=[.?]?$)/gu;

/**
 * The words of a range of tokens as a stem says them: people by their full names at first mention, acronyms written out
 * where the text does so, without remarks in brackets, days of the week and words that point back (“also”). `said` holds who
 * has been named in full already, and is added to.
 */
export function say(facts: Facts, { from, to }: Range, said: Set<Name> = new Set()): string {
  const { tokens, text } = facts.reading;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (to <= from || start === undefined || end === undefined) return "";
  const span = { start, end };
  const edits = namesInFull(facts, tokens[from]?.sentence ?? -1, span, said);
  edits.push(...calledBefore(facts, { from, to }, said).filter((one) => !edits.some((other) => overlap(one, other))));
  const named = applied(
    text,
    span,
    edits.sort((a, b) => a.start - b.start),
  );
  return tidied(facts, named);
}

/** The like without what a stem does not say; once for all statements that share the words. */
const tidied = remembered((_: Facts, named: string) =>
  named
    .replace(brackets, "")
    .replace(dayInFront, "")
    .replace(dayOfWriting, "")
    .replace(also, "")
    .replace(/(?<=(?:^|\s)[Ii]n) the year (?=\d{4}(?!\d))/gu, " ")
    .replace(still, "")
    .replace(afterwards, "")
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .replace(/ (?=[,.;:?!])/gu, "")
    .replace(/,$/u, "")
    .trim(),
);

/** Names, and words that stand for them, in their order: what is named first is named in full, and not again. */
function namesInFull(facts: Facts, sentence: number, span: Span, said: Set<Name>): Edit[] {
  const { reading } = facts;
  const mentions = (lookup(facts).mentions.get(sentence) ?? []).flatMap((mention) => {
    const name = reading.nameOf.get(mention);
    if (name === undefined || mention.start < span.start || mention.end > span.end) return [];
    return [{ ...mention, name, text: fullOf(facts, mention, name), told: undefined as Range | undefined }];
  });
  const all = [...mentions, ...meantWithin(facts, span)].sort((a, b) => a.start - b.start);
  return all.flatMap(({ start, end, name, text, told }): Edit[] => {
    if (said.has(name) || isQuoted(reading, start)) return [];
    said.add(name);
    if (text === undefined || isOfThing(reading, start, name)) return [];
    const from = beforeSurname(reading, start, text);
    return [{ start: from, end, text: told === undefined ? text : `${text} ${say(facts, told, said)}` }];
  });
}

/** “the Chandler shop”: behind “the” a surname is part of another name. */
function isOfThing({ text }: Reading, start: number, { type }: Name): boolean {
  return type === "person" && /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - 4), start));
}

/** “De Miranda” → “Luis de Miranda”, “Mr Clinton” → “Bill Clinton”: what stands in front of the surname goes with it. */
function beforeSurname({ text }: Reading, start: number, full: string): number {
  const title = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss)\.? $/u.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  if (title !== undefined) return start - title.length;
  const particle =
    /(?<!\p{L})(?:de|da|di|du|van|von|der|den|del|della|la|le|al|el|bin|ibn)(?: (?:la|der|den))? $/iu.exec(
      text.slice(Math.max(0, start - 12), start),
    )?.[0];
  return particle !== undefined && full.toLowerCase().includes(` ${particle.toLowerCase()}`)
    ? start - particle.length
    : start;
}

/** What stands in quotation marks is given as it stands. */
function isQuoted({ quoted }: Reading, start: number): boolean {
  return (quoted[indexAt(quoted, start)]?.start ?? Infinity) < start;
}

/** The name in full where a mention is short, an acronym with what it stands for; undefined where it needs nothing. */
function fullOf(facts: Facts, mention: Mention, name: Name): string | undefined {
  const { text, start } = mention;
  if (isSurely(facts, name) && isShortOf(text, name.name) && !noPerson.test(name.name)) return name.name;
  const expanded = facts.acronyms.find(({ acronym }) => acronym === text || `${acronym}s` === text);
  // “revolutions per minute (RPM)”: there it is written out already.
  if (expanded === undefined) return withKind(facts, mention, name);
  return facts.reading.text[start - 1] === "(" ? undefined : `${expanded.expansion} (${text})`;
}

/** Whether a name is called by its end or by its beginning: “Kashin”, “Vasily” for Vasily Kashin; never by an adjective. */
function isShortOf(short: string, full: string): boolean {
  if (short === full || isDemonym(short)) return false;
  return (
    full.endsWith(` ${short}`) || full.startsWith(`${short} `) || short.split(" ").at(-1) === full.split(" ").at(-1)
  );
}

function applied(text: string, span: Span, edits: Edit[]): string {
  let at = span.start;
  let made = "";
  for (const { start, end, text: put } of edits) {
    made += text.slice(at, start) + put;
    at = end;
  }
  return made + text.slice(at, span.end);
}
