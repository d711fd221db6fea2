import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isDemonym } from "../../../facts/names/places.ts";
import type { Token } from "../../../text/tags.ts";
import { contentWords } from "../../../text/words.ts";
import type { Range } from "../noun-phrase.ts";

/**
 * A thing that an article introduces: “a study of 2,000 adults by YouGov”. `at`: the noun's token; `text`: as it is spoken of after
 * that; `told`: what hangs on it and tells which one it is.
 */
export type Introduction = { noun: string; at: number; text: string; told: Range; name: Name };

const longest = 22;
/** Of these an article tells again and again; none of them is one thing that it goes on about. */
const vague =
  /^(?:way|number|lot|part|kind|sort|type|form|time|place|result|series|range|variety|bit|piece|half|third|quarter|majority|minority|year|day|week|month|hour|minute|moment|decade|century|period|age|chance|problem|question|idea|thing|reason|fact|point|case|matter|end|look|sense|member|couple|pair|handful|percentage|share|amount|step|sign|level|rate|total|average|set|man|woman|boy|girl|child|person|people|friend|student|teacher|worker|resident|official|spokesman|spokeswoman|spokesperson|expert|statement|interview|example|role|job|position|lack|risk|need|effort|attempt|difference|change|increase|rise|fall|drop|decline|state|world|home|family|life|side|area|view|feeling|effect|impact|cause|source|link|means|list|letter|line|figure|picture|name|word|term|title|trip|visit|call|decision|something|someone|anyone|anything|everything|nothing)$/;
const prepositions = /^(?:of|by|at|from|into|between|with|on|about|against|called|named)$/;
/** What is left off when the thing is spoken of again. */
const once =
  /^(?:new|recent|second|third|first|another|possible|rare|big|major|further|similar|small|huge|large|further|similar|separate|current|recently|newly|upcoming|planned|proposed)$/;
const ends =
  /^(?:[,.;:()“”"—–?!]|that|which|who|whose|where|and|but|or|as|when|while|after|before|because|since|this|last|next|today|yesterday|its|his|her|their|it|them|him)$/;
const relative = /^(?:that|which|who)$/;
const endsRelative = /^(?:[,.;:()“”"—–?!]|and|or|but|as|when|while|after|before|because|since|although|if)$/;
const times =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:1\d|20)\d\d|\d{1,2}|summer|winter|spring|autumn)$/;

/** Whether the noun of a token is introduced there, and how it is spoken of later: with what tells which one it is. */
export function introductionAt(facts: Facts, at: number): Introduction | undefined {
  const { tokens, inQuotation, mentionAt } = facts.reading;
  const noun = tokens[at];
  if (noun?.pos !== "NOUN" || noun.text !== noun.lemma || vague.test(noun.text) || inQuotation.has(at))
    return undefined;
  if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "") || mentionAt.has(at) || tokens[at + 1]?.text === "-")
    return undefined;
  const det = determinerOf(tokens, at);
  if (det === undefined) return undefined;
  const modifiers = tokens.slice(det + 1, at).filter(({ text }) => !once.test(text));
  const told = { from: at + 1, to: complementEnd(facts, at) };
  if (!tells(facts, told)) return undefined;
  const before =
    modifiers.length === at - det - 1 ? between(facts, det + 1, at) : modifiers.map(({ text }) => text).join(" ");
  const text = ["the", before, noun.text].filter(Boolean).join(" ");
  const name = `${text} ${between(facts, told.from, told.to)}`;
  return {
    noun: noun.text,
    at,
    text,
    told,
    name: { name, type: "other", gender: "unknown", aliases: [], mentions: [] },
  };
}

/** The “a” or “an” in front of a noun and its adjectives. */
function determinerOf(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i > at - 6; i--) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (/^an?$/i.test(text)) return i;
    if (!/^(?:ADJ|NOUN|PROPN|ADV)$/.test(pos) && !/^[-&]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Where the phrase ends that hangs on a noun and tells which one it is; the noun's own end where there is none. */
function complementEnd({ reading: { tokens } }: Facts, at: number): number {
  const first = at + 1;
  if (relative.test(tokens[first]?.text ?? "")) return relativeEnd(tokens, first);
  if (!opensComplement(tokens, first)) return first;
  if (times.test(tokens[first + 1]?.text ?? "") && tokens[first]?.pos !== "VERB") return first;
  for (let i = first + 1; i < first + longest; i++) if (stops(tokens, i)) return i;
  return first;
}

/** “that bans children … from having a social media account”; “a law that bans … and requires …” cannot be cut. */
function relativeEnd(tokens: readonly Token[], first: number): number {
  for (let i = first + 1; i < first + longest; i++) {
    const { text = "" } = tokens[i] ?? {};
    if (/^(?:and|or)$/.test(text)) return first;
    if (endsRelative.test(text)) return i;
  }
  return first;
}

/** “of”, “by”; “led by”, “carried out by”. */
function opensComplement(tokens: readonly Token[], at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (pos !== "VERB") return prepositions.test(text);
  return (
    /(?:ed|led|held|run|built|set|made|known|written)$/.test(text) &&
    /^(?:by|in|at|on|from|with)$/.test(tokens[at + 1]?.text ?? "")
  );
}

function stops(tokens: readonly Token[], at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (ends.test(text) || /^(?:AUX|SCONJ|PRON|PART|VERB)$/.test(pos)) return true;
  return /^(?:in|on|at|during|by|from|since|until|for)$/.test(text) && times.test(tokens[at + 1]?.text ?? "");
}

/** So many words of meaning tell a thing from others of its kind, even without a name. */
const telling = 3;

/** A name that is more than an adjective, or words enough. */
function tells(facts: Facts, { from, to }: Range): boolean {
  const { reading } = facts;
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt.get(i);
    if (mention !== undefined && !mention.words.every(isDemonym)) return true;
  }
  return contentWords(between(facts, from, to)).length >= telling;
}

function between({ reading }: Facts, from: number, to: number): string {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  return to > from ? reading.text.slice(first?.start, last?.end).replace(/\s+/g, " ") : "";
}
