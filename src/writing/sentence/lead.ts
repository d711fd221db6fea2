import type { Reading } from "../../facts/reading.ts";
import { longestAside, type Range } from "./noun-phrase.ts";

const longestLead = 10;

/** “In 1884,” · “In 1884 Tesla” · “At the age of 24,”: a phrase with a preposition and no verb. */
export function leadAt({ tokens }: Reading, from: number, end: number): Range | undefined {
  if (tokens[from]?.pos !== "ADP" || isHedge({ tokens }, from)) return undefined;
  const dated = dateEnd({ tokens }, from + 1);
  if (dated !== undefined && dated < end && /^(?:PROPN|DET|PRON|NOUN|ADJ|NUM)$/.test(tokens[dated]?.pos ?? ""))
    return { from, to: dated };
  for (let i = from + 1; i < Math.min(end, from + longestLead); i++) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (text === ",") return { from, to: i };
    // “As a boy he excelled”: nobody but the subject is called so.
    if (/^(?:he|she)$/.test(text)) return { from, to: i };
    if (/^(?:VERB|AUX|PRON)$/.test(pos) && !/^(?:his|her|its|their|\d+(?:st|nd|rd|th))$/.test(text)) return undefined;
  }
  return undefined;
}

/** “About 75% of the volcanoes”, “Over two million people”: no place and no time. */
function isHedge({ tokens }: Pick<Reading, "tokens">, at: number): boolean {
  return /^(?:about|over|around|under|up|nearly)$/i.test(tokens[at]?.text ?? "") && tokens[at + 1]?.pos === "NUM";
}

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Behind “1884”, “May 1884”, “4 May 1884”: where a date with its year ends. */
function dateEnd({ tokens }: Pick<Reading, "tokens">, from: number): number | undefined {
  let i = tokens[from]?.text === "the" && tokens[from + 1]?.text === "year" ? from + 2 : from;
  if (/^\d{1,2}$/.test(tokens[i]?.text ?? "") && month.test(tokens[i + 1]?.text ?? "")) i++;
  if (month.test(tokens[i]?.text ?? "")) i++;
  // “In October, 2007, …”
  if (i > from && tokens[i]?.text === "," && /^(?:1[1-9]|20)\d\d$/.test(tokens[i + 1]?.text ?? "")) i++;
  return /^(?:1[1-9]|20)\d\d$/.test(tokens[i]?.text ?? "") ? i + 1 : undefined;
}

/** “In 1821, following an appeal by a forester, | hunting was …”: past a participle with what hangs on it. */
export function behindAside(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (tokens[at - 1]?.text !== "," || !/^\p{Ll}+(?:ing|ed)$/u.test(text) || !/^(?:VERB|ADP)$/.test(pos)) return at;
  for (let i = at + 1; i < Math.min(end, at + longestAside); i++) if (tokens[i]?.text === ",") return i + 1;
  return at;
}

/** Past a comma, where one stands. */
export function skipComma({ tokens }: Reading, at: number): number {
  return tokens[at]?.text === "," ? at + 1 : at;
}
