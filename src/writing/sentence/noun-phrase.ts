import type { Reading } from "../../facts/reading.ts";

/** Token indices, `to` exclusive. */
export type Range = { from: number; to: number };

/** How far an aside between commas or brackets may reach, in tokens. */
export const longestAside = 25;

/** Where the subject that begins at a token ends. */
export function subjectEnd(reading: Reading, from: number, end: number): number {
  const list = listEnd(reading, from, end);
  return list === from ? nounPhraseEnd(reading, from, end) : list;
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
  // “the | newly inaugurated | President”
  const isOfParticiple = (i: number) =>
    tokens[i]?.pos === "ADV" && /ly$/.test(tokens[i]?.text ?? "") && tokens[i - 1]?.pos === "DET";
  if (isOfParticiple(at) && /(?:ed|en|wn)$/.test(tokens[at + 1]?.text ?? "")) return true;
  if (token.pos === "VERB" && isOfParticiple(at - 1)) return true;
  return (token.pos === "ADP" && hanging.test(token.text)) || token.text === "and";
}

function behindList({ tokens }: Pick<Reading, "tokens">, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + longestAside); i++)
    if (tokens[i]?.text === "," && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? "")) return i + 1;
  return at;
}

/** Past “, Putin’s adviser,” and “(1922–26)”, which stand between a subject and its verb. */
export function afterAsides({ tokens }: Reading, at: number, end: number): number {
  const opens = tokens[at]?.text;
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
