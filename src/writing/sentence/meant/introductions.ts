import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isDemonym } from "../../../facts/names/places.ts";
import type { Token } from "../../../text/tags.ts";

/** A thing that an article introduces: “a study of 2,000 adults by YouGov”. `at`: the noun's token; `text`: as it is spoken of after that. */
export type Introduction = { noun: string; at: number; text: string; name: Name };

const longest = 12;
/** What an article tells of once and then goes on about; of places and people there are too many. */
const things =
  /^(?:study|survey|poll|report|review|analysis|experiment|trial|petition|lawsuit|campaign|team|group|delegation|committee|commission|panel|letter|deal|agreement|treaty|merger|expedition|mission|documentary|exhibition|auction|inquiry|investigation|project|scheme|partnership|coalition|alliance)$/;
const prepositions = /^(?:of|by|at|from|into|between|with|on|about|against|called|named)$/;
/** What is left off when the thing is spoken of again. */
const once =
  /^(?:new|recent|second|third|first|another|possible|rare|big|major|further|similar|small|huge|large|further|similar|separate|current|recently|newly|upcoming|planned|proposed)$/;
const ends =
  /^(?:[,.;:()“”"—–?!]|that|which|who|whose|where|and|but|or|as|when|while|after|before|because|since|this|last|next|today|yesterday|its|his|her|their|it|them|him)$/;
const times =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:1\d|20)\d\d|\d{1,2}|summer|winter|spring|autumn)$/;

/** Whether the noun of a token is introduced there, and how it is spoken of later: with what tells which one it is. */
export function introductionAt(facts: Facts, at: number): Introduction | undefined {
  const { tokens, inQuotation, mentionAt } = facts.reading;
  const noun = tokens[at];
  if (noun?.pos !== "NOUN" || noun.text !== noun.lemma || !things.test(noun.text) || inQuotation.has(at))
    return undefined;
  if (/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "") || mentionAt.has(at) || tokens[at + 1]?.text === "-")
    return undefined;
  const det = determinerOf(tokens, at);
  if (det === undefined) return undefined;
  const modifiers = tokens.slice(det + 1, at).filter(({ text }) => !once.test(text));
  const behind = complementEnd(facts, at);
  if (!namesSomething(facts, at + 1, behind)) return undefined;
  const before =
    modifiers.length === at - det - 1 ? between(facts, det + 1, at) : modifiers.map(({ text }) => text).join(" ");
  const text = ["the", before, noun.text, between(facts, at + 1, behind)].filter(Boolean).join(" ");
  return {
    noun: noun.text,
    at,
    text,
    name: { name: text, type: "other", gender: "unknown", aliases: [], mentions: [] },
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
  if (!opensComplement(tokens, first) || (times.test(tokens[first + 1]?.text ?? "") && tokens[first]?.pos !== "VERB"))
    return first;
  for (let i = first + 1; i < first + longest; i++) if (stops(tokens, i)) return i;
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

/** A name that is more than an adjective, or a number. */
function namesSomething({ reading }: Facts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt.get(i);
    if (mention !== undefined && !mention.words.every(isDemonym)) return true;
  }
  return false;
}

function between({ reading }: Facts, from: number, to: number): string {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  return to > from ? reading.text.slice(first?.start, last?.end).replace(/\s+/g, " ") : "";
}
