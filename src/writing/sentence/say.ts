import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { isDemonym } from "../../facts/names/places.ts";
import type { Span } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import { lookup } from "../lookup.ts";
import { calledBefore } from "./called-before.ts";
import type { Range } from "./clause.ts";

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
  `^(?:(?:On )?(?:(?:early |late )?${weekday}(?: (?:morning|afternoon|evening|night))?)|(?:Earlier )?(?:[Ll]ast|[Tt]his) (?:week|month|year|weekend|night)|Yesterday|Today|Recently),? (?=\\p{L})`,
  "u",
);
const brackets = / ?(?:\([^()]*\)|\[[^[\]]*\])/gu;
/** Adverbs that look back from the day of writing; what is said holds without them. */
const still =
  /(?<=(?:is|are|was|were|has|have|had|will|can|do|does)) (?:now|still|already|currently|even|presently)(?= \p{L})/gu;
const also =
  /^(?:also|then|therefore|still) |(?<=\p{L}) (?:also|therefore|thus|however|meanwhile|moreover)(?= \p{Ll})|, (?:however|meanwhile|therefore|too|moreover),/gu;

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
  const edits = [
    ...namesInFull(facts, tokens[from]?.sentence ?? -1, span, said),
    ...calledBefore(facts, { from, to }, said),
  ];
  const named = applied(
    text,
    span,
    edits.sort((a, b) => a.start - b.start),
  );
  return named
    .replace(brackets, "")
    .replace(dayInFront, "")
    .replace(dayOfWriting, "")
    .replace(also, "")
    .replace(still, "")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,.;:?!])/gu, "")
    .replace(/,$/u, "")
    .trim();
}

function namesInFull(facts: Facts, sentence: number, { start, end }: Span, said: Set<Name>): Edit[] {
  const { reading, acronyms } = facts;
  return (lookup(facts).mentions.get(sentence) ?? []).flatMap((mention): Edit[] => {
    if (mention.start < start || mention.end > end) return [];
    const name = reading.nameOf.get(mention);
    if (name === undefined || said.has(name)) return [];
    said.add(name);
    if (isSurely(facts, name) && isShortOf(mention.text, name.name) && !noPerson.test(name.name))
      return [{ ...mention, text: name.name }];
    const expanded = acronyms.find(({ acronym }) => acronym === mention.text);
    return expanded === undefined ? [] : [{ ...mention, text: `${expanded.expansion} (${expanded.acronym})` }];
  });
}

/** Named so often, somebody is no slip of the reader; unless a word of the name is one of things. */
const often = 3;
const ofThings =
  /(?:^| )(?:Canal|Zone|River|Lake|Mount|Sea|Bay|Island|Islands|City|Park|Bridge|Street|Road|War|Games|Cup|League|Air|Force|Company|Church|Street|Tower|Hall|House)(?: |$)/;
const sure = new WeakMap<Facts, Set<Name>>();

/** Somebody by forename, title or role: a mistake here would rename a canal. */
function isSurely(facts: Facts, name: Name): boolean {
  const known = sure.get(facts) ?? new Set(castOf(facts).people);
  sure.set(facts, known);
  if (name.type !== "person") return false;
  return (
    known.has(name) ||
    (name.mentions.length >= often && /^\p{L}+ \p{L}+(?: \p{L}+)?$/u.test(name.name) && !ofThings.test(name.name))
  );
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
