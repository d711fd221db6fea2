import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import type { Token } from "../../text/tags.ts";
import { datePhrase } from "./dated.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import type { Range } from "./noun-phrase.ts";
import { behindOpener } from "./opener.ts";
import { say } from "./say.ts";
import type { Whole } from "./whole.ts";
import { tokenRange } from "./words.ts";

/** What makes the year that of another clause, or of a thing. */
const another =
  /^(?:who|which|that|when|where|whose|whom|until|before|after|since|because|as|while|than|if|although|though|but|[:;—–“”])$/i;

/**
 * What a sentence says before “in 1884”, where the year tells of its first verb: “Greenland signed a treaty [in 1985] giving it …”;
 * with that verb. Undefined where the year may be another verb’s.
 */
export function saidBeforeYear(
  facts: Facts,
  { sentence, who }: Whole,
  date: CalendarDate,
): { text: string; verb: string } | undefined {
  const { reading } = facts;
  const { tokens } = reading;
  const range = tokenRange(reading, sentence);
  const phrase = datePhrase(tokens, range, date);
  if (phrase === undefined || !goesOn(tokens[phrase.to])) return undefined;
  const before = { from: behindOpener(reading, range.from), to: phrase.from };
  const verb = onlyVerb(reading, before);
  if (verb === undefined) return undefined;
  const isPronoun = /^(?:he|she)$/i.test(tokens[before.from]?.text ?? "");
  if (!isPronoun) return { text: say(facts, before), verb };
  if (who === undefined) return undefined;
  return { text: `${who.name} ${say(facts, { ...before, from: before.from + 1 }, new Set([who]))}`, verb };
}

/** Behind the year comes something that can be left off: “in 1985 giving it”, “in 1901 by a fire”; not “in 1985 prices”. */
function goesOn(token: Token | undefined): boolean {
  return /^(?:ADP|SCONJ|CCONJ|PUNCT|VERB|PART)$/.test(token?.pos ?? "") || /ing$/.test(token?.text ?? "");
}

/** The first finite verb of a stretch that has one clause and, but for infinitives, one verb. */
function onlyVerb(reading: Reading, stretch: Range): string | undefined {
  const { tokens } = reading;
  const first = firstFinite(reading, stretch);
  if (first === undefined || isBehindAside(reading, stretch.from, first)) return undefined;
  for (let i = stretch.from; i < stretch.to; i++) {
    if (another.test(tokens[i]?.text ?? "")) return undefined;
    // “replaced a market built in 1808”: the year may be the second verb’s; an infinitive’s it is not.
    const isSecond = i > first && isVerb(reading, i) && !isOfGroup(reading, first, i);
    if (isSecond && tokens[i - 1]?.text !== "to") return undefined;
  }
  return tokens[first]?.text;
}

function firstFinite(reading: Reading, { from, to }: Range): number | undefined {
  for (let i = from; i < to; i++)
    if (isAuxiliary(reading, i) || (isFiniteVerb(reading, i) && reading.tokens[i + 1]?.text !== "by")) return i;
  return undefined;
}

/** “Gatun Lake, an artificial lake created in 1913, covers”: one comma without a lead opens an aside. */
function isBehindAside({ tokens }: Reading, from: number, verb: number): boolean {
  const commas = tokens.slice(from, verb).filter(({ text }) => text === ",").length;
  return commas % 2 === 1 && !/^(?:ADP|ADV|SCONJ|VERB)$/.test(tokens[from]?.pos ?? "");
}

function isVerb({ tokens }: Reading, at: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "");
}

/** “was officially opened”: nothing but auxiliaries and adverbs in between. */
function isOfGroup(reading: Reading, first: number, at: number): boolean {
  if (!isAuxiliary(reading, first)) return false;
  for (let i = first + 1; i < at; i++) if (!/^(?:AUX|ADV|PART)$/.test(reading.tokens[i]?.pos ?? "")) return false;
  return true;
}
