import type { Reading } from "../../facts/reading.ts";

const measuring =
  /^(?:account|accounts|cost|costs|last|lasts|cover|covers|use|uses|face|faces|measure|measures|work|works|live|reach|need|needs|stretch)$/;

/** “forests | account for about 10%”, “The film | cost £1m”: before a number the tagger takes some verbs for nouns. */
export function measuresAt({ tokens, mentionAt }: Reading, at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (!/^(?:NOUN|ADJ)$/.test(pos) || !measuring.test(text) || mentionAt.has(at)) return false;
  let before = at - 1;
  while (tokens[before]?.pos === "ADV") before--;
  const isBehindThing = /^(?:NOUN|PROPN)$/.test(tokens[before]?.pos ?? "") || tokens[before]?.text === ",";
  if (!isBehindThing && !mentionAt.has(before)) return false;
  let next = at + 1;
  while (amounting.test(tokens[next]?.text ?? "")) next++;
  return /^(?:NUM|SYM)$/.test(tokens[next]?.pos ?? "");
}

/** “Jenna Gavin, 29, | lives in”, “The Kerala Express | travels at”: behind a name the tagger takes some verbs for nouns in the plural. */
export function isOfName(reading: Reading, at: number, end: number): boolean {
  const { tokens, mentionAt } = reading;
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (pos !== "NOUN" || !ofOne.test(text) || mentionAt.has(at)) return false;
  if (!mentionAt.has(at - 1) && tokens[at - 1]?.text !== ",") return false;
  if (!/^(?:ADP|DET|NUM)$/.test(tokens[at + 1]?.pos ?? "")) return false;
  for (let i = at + 1; i < end && tokens[i]?.text !== ","; i++) if (tokens[i]?.pos === "AUX") return false;
  return true;
}

const ofOne =
  /^(?:lives|works|travels|runs|plays|stands|studies|teaches|leads|heads|owns|hosts|houses|covers|uses|links|ranks|features|flows|stretches|extends|borders|exports|imports|employs|attracts|contains|holds|crosses|joins|measures|weighs|costs|lasts)$/;

const amounting = /^(?:for|only|just|about|around|nearly|almost|over|more|than|up|to|at|least|some|an|estimated)$/;

/** “The crown chartered the company”: between a noun and what begins another phrase the tagger takes some past forms for adjectives. */
export function isMistaggedPast({ tokens, mentionAt }: Reading, at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (!/^(?:ADJ|NOUN)$/.test(pos) || !/^\p{Ll}{3,}ed$/u.test(text) || mentionAt.has(at)) return false;
  const before = tokens[at - 1]?.pos ?? "X";
  const isBehindName = /^(?:NOUN|PROPN)$/.test(before) || mentionAt.has(at - 1);
  return isBehindName && (/^(?:DET|PRON|NUM)$/.test(tokens[at + 1]?.pos ?? "") || mentionAt.has(at + 1));
}
