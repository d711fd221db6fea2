import type { Reading } from "../../facts/reading.ts";
import { measuresAt } from "./mistagged.ts";

/** Token indices, `to` exclusive. */
export type Range = { from: number; to: number };

/** How far an aside between commas or brackets may reach, in tokens. */
export const longestAside = 25;

/** Where the subject that begins at a token ends. */
export function subjectEnd(reading: Reading, from: number, end: number): number {
  const list = listEnd(reading, from, end);
  if (list !== from) return list;
  const number = behindHedge(reading, from);
  const to = beforeMeasure(reading, number, nounPhraseEnd(reading, number, end));
  if (to === number) return from;
  // “McDonald’s | has”: a name that ends like a possessive.
  const isNamedSo = /^['’]s$/.test(reading.tokens[to]?.text ?? "") && reading.mentionAt.has(to - 1);
  return isNamedSo && /^(?:AUX|VERB)$/.test(reading.tokens[to + 1]?.pos ?? "") ? to + 1 : to;
}

/** “Amazonian forests | account for about 10%”: where a verb that is taken for a noun begins; the end where there is none. */
function beforeMeasure(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (measuresAt(reading, i)) return i;
  return to;
}

const hedges = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["at", "least"],
  ["up", "to"],
  ["as", "many", "as"],
  ["only", "about"],
  ["only"],
  ["just"],
  ["some"],
  ["roughly"],
  ["an", "estimated"],
];

/** “More than | two billion people”: behind the words that say how exact a number is. */
function behindHedge({ tokens }: Reading, from: number): number {
  const hedge = hedges.find((words) => words.every((word, i) => tokens[from + i]?.text.toLowerCase() === word));
  const to = from + (hedge?.length ?? 0);
  return tokens[to]?.pos === "NUM" ? to : from;
}

/** Where a list of three names or more ends: “France, Germany and Italy”; its beginning where there is none. */
function listEnd({ tokens, mentionAt }: Reading, from: number, end: number): number {
  let i = from;
  let commas = 0;
  let last = "";
  for (; i < end && (mentionAt.has(i) || /^(?:,|and|the)$/i.test(tokens[i]?.text ?? "")); i++) {
    if (tokens[i]?.text === ",") commas++;
    if (!mentionAt.has(i) && tokens[i]?.text !== "the") last = tokens[i]?.text ?? "";
  }
  return commas > 0 && last === "and" && mentionAt.has(i - 1) ? i : from;
}

/** Where the noun phrase that begins at a token ends: its nouns with what hangs on them by those prepositions. */
export function nounPhraseEnd(reading: Reading, from: number, end: number, hanging = /^(?!than$)/): number {
  const { tokens } = reading;
  let i = from;
  let last = from;
  for (; i < end; i++) {
    const token = tokens[i];
    if (reading.mentionAt.has(i)) last = i + 1;
    else if (/^(?:NOUN|PROPN|NUM|X|SYM)$/.test(token?.pos ?? "")) last = i + 1;
    else if (!goesOn(reading, from, i, hanging)) break;
  }
  return last;
}

/** “Its hull”, “About twenty networks”. */
const opensPhrase = /^(?:his|her|its|their|about|around|nearly|almost|approximately|roughly|over)$/i;

function goesOn({ tokens }: Reading, from: number, at: number, hanging: RegExp): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at === from && opensPhrase.test(token.text)) return true;
  if (/^(?:DET|ADJ)$/.test(token.pos) || /^(?:['’]s?|-|&)$/.test(token.text)) return true;
  if (at === from) return false;
  if (isWithin(tokens, at)) return true;
  return (token.pos === "ADP" && hanging.test(token.text)) || token.text === "and";
}

/** What stands within a phrase, though it is no noun: “newly inaugurated”, “self-driving”, “the plague of 1576–77”. */
function isWithin(tokens: Reading["tokens"], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOfParticiple = (i: number) =>
    tokens[i]?.pos === "ADV" && /ly$/.test(tokens[i]?.text ?? "") && tokens[i - 1]?.pos === "DET";
  if (token?.pos === "VERB") return before?.text === "-" || isOfParticiple(at - 1);
  if (token?.text === "–") return before?.pos === "NUM" && next?.pos === "NUM";
  return isOfParticiple(at) && /(?:ed|en|wn)$/.test(next?.text ?? "");
}

function behindDash({ tokens }: Pick<Reading, "tokens">, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + longestAside); i++)
    if (tokens[i]?.text === tokens[at]?.text) return i + 1;
  return at;
}

function behindList({ tokens }: Pick<Reading, "tokens">, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + longestAside); i++)
    if (tokens[i]?.text === "," && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? "")) return i + 1;
  return at;
}

/** Past “, Putin’s adviser,” and “(1922–26)”, which stand between a subject and its verb. */
export function afterAsides({ tokens }: Reading, at: number, end: number): number {
  const opens = tokens[at]?.text;
  // “Inky – a common octopus – made his dash”
  if (opens === "–" || opens === "—") return behindDash({ tokens }, at, end);
  if (opens !== "," && opens !== "(") return at;
  // “such as Qatar, Kuwait and Oman, have”: a list has commas of its own.
  if (opens === "," && /^(?:such|including|like)$/.test(tokens[at + 1]?.text ?? ""))
    return behindList({ tokens }, at, end);
  const closes = opens === "," ? "," : ")";
  for (let i = at + 1; i < Math.min(end, at + longestAside); i++) {
    if (tokens[i]?.text !== closes) continue;
    return tokens[i + 1]?.text === "," ? i + 2 : i + 1;
  }
  return at;
}
