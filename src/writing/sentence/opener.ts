import type { Reading } from "../../facts/reading.ts";
import { skipComma } from "./lead.ts";

/** What links a sentence to the one before, and can be left off without a change to what it says. */
const openers = [
  "However",
  "Soon",
  "Later",
  "Initially",
  "Originally",
  "Historically",
  "Subsequently",
  "Consequently",
  "Similarly",
  "Thus",
  "Therefore",
  "Meanwhile",
  "Moreover",
  "Furthermore",
  "Additionally",
  "Nevertheless",
  "Nonetheless",
  "Indeed",
  "Today",
  "Recently",
  "Now",
  "Yesterday",
  "Eventually",
  "Then",
  "Notably",
  "Interestingly",
  "Surprisingly",
  "Unfortunately",
  "Fortunately",
  "Remarkably",
  "Importantly",
  "Sadly",
  "Currently",
  "Overall",
  "Ultimately",
  "Finally",
  "For example",
  "For instance",
  "In addition",
  "In fact",
  "As a result",
  "Of course",
  "In particular",
  "In total",
  "On the other hand",
  "In contrast",
  "By contrast",
  "In the meantime",
  "After all",
  "At present",
].map((words) => words.split(" "));

/** The token behind an opener and its comma: “However, | the Games began”; the first token where there is none. */
export function behindOpener({ tokens }: Reading, from: number): number {
  const words = openers.find(
    (opener) =>
      opener.every((word, i) => tokens[from + i]?.text === word) && tokens[from + opener.length]?.text === ",",
  );
  return words === undefined ? from : from + words.length + 1;
}

/** “But | Bolivia was given 25 years”, “And, | in 2012, …”, “So far | in 2012”: the clause behind stands without the word. */
export function behindConjunction(reading: Reading, from: number): number {
  const { tokens } = reading;
  const first = tokens[from]?.text ?? "";
  if (first === "So" && tokens[from + 1]?.text === "far") return skipComma(reading, from + 2);
  if (!/^(?:But|And|Yet)$/.test(first)) return from;
  const next = skipComma(reading, from + 1);
  // “But pink slime has left doubts”: a thing without a name leans on what was said before.
  return reading.mentionAt.has(next) || /^(?:DET|ADP|NUM)$/.test(tokens[next]?.pos ?? "") ? next : from;
}

/** What may stand in front of the main clause and be left off, for the main clause holds without it; “if” and “when” are not among these. */
const subordinate =
  /^(?:while|although|though|as|because|since|after|before|despite|besides|unlike|like|instead|due|thanks|following|according|given|based|owing|alongside|apart|in|at|on|from|with|by|for|during|over|under|through|throughout|between|among|until|upon)$/i;
const longestSubordinate = 34;

/**
 * The places behind a comma at which a main clause may begin, where the sentence begins with another clause or a long phrase: “While
 * the mayor spoke, | Ostby burned”, “Dubbed the red planet, | Mars …”.
 */
export function behindSubordinate({ tokens, mentionAt }: Reading, from: number, end: number): number[] {
  const { text = "", pos = "X" } = tokens[from] ?? {};
  const isParticiple = pos === "VERB" && /(?:ing|ed|en|wn|lt|nt|ght)$/.test(text);
  const isJustAs = text === "Just" && tokens[from + 1]?.text === "as";
  if (!subordinate.test(text) && !isParticiple && !isJustAs) return [];
  const found: number[] = [];
  for (let i = from + 2; i < Math.min(end - 3, from + longestSubordinate); i++) {
    if (tokens[i]?.text !== "," || /^(?:and|or|but|which|who|that)$/.test(tokens[i + 1]?.text ?? "")) continue;
    if (mentionAt.has(i + 1) || opensSubject(tokens, i + 1)) found.push(i + 1);
  }
  return found;
}

/** “the mayor”, “roughly 500,000 Huguenots” */
function opensSubject(tokens: Reading["tokens"], at: number): boolean {
  const { pos = "X" } = tokens[at] ?? {};
  if (/^(?:ADV|ADP)$/.test(pos)) return tokens[at + 1]?.pos === "NUM";
  return /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(pos);
}
