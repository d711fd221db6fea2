import { isForename } from "../names/forenames.ts";
import type { Mention } from "../names/mentions.ts";
import { isTitle } from "../names/titles.ts";
import type { Reading } from "../reading.ts";

/**
 * Who is said to speak, before we know who that is: a name, a pronoun, or a description ("the Russian president").
 * `from` and `to` are token indices, `to` exclusive.
 */
export type Subject = { from: number; to: number } & (
  | { is: "name"; mention: Mention }
  | { is: "pronoun"; word: string }
  | { is: "role"; words: string }
);

const nominal = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "X"]);
const pronouns = new Set(["he", "she", "they", "it", "we", "i", "you", "who"]);

/** The noun phrase that begins at a token, with the last name of its run ("Virginia delegate Beau Correll"). */
export function phraseAt(reading: Reading, from: number): Subject | undefined {
  const first = reading.tokens[from];
  if (first === undefined) return undefined;
  if (pronouns.has(first.text.toLowerCase()))
    return { is: "pronoun", word: first.text.toLowerCase(), from, to: from + 1 };
  let to = from;
  let mention: Mention | undefined;
  for (; isNominal(reading, to, first.sentence); to++) {
    const here = reading.mentionAt.get(to);
    if (here === undefined && reading.tokens[to]?.pos === "DET" && to > from) break;
    mention = here ?? mention;
  }
  // “Gordon Mackenzie branded the event”: the tagger takes the verb for an adjective.
  while (mention !== undefined && isMistagged(reading, to - 1)) to--;
  return subjectFrom(reading, from, to, mention);
}

function isMistagged({ tokens, mentionAt }: Reading, at: number): boolean {
  return !mentionAt.has(at) && tokens[at]?.pos === "ADJ" && /ed$/.test(tokens[at]?.text ?? "");
}

/** The noun phrase that ends before a token. */
export function phraseBefore(reading: Reading, to: number): Subject | undefined {
  const last = reading.tokens[to - 1];
  if (last === undefined) return undefined;
  if (pronouns.has(last.text.toLowerCase())) return { is: "pronoun", word: last.text.toLowerCase(), from: to - 1, to };
  let from = to;
  while (isNominal(reading, from - 1, last.sentence)) from--;
  return subjectFrom(reading, from, to, reading.mentionAt.get(to - 1));
}

function subjectFrom(reading: Reading, from: number, to: number, mention: Mention | undefined): Subject | undefined {
  if (to === from) return undefined;
  const last = reading.mentionAt.get(to - 1);
  if (mention !== undefined && mention === last && !isOffice(mention)) return { is: "name", mention, from, to };
  const words = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
  return { is: "role", words, from, to };
}

/** “MJB Deputy Bureau Chief”: what somebody is, however many capitals it has. */
function isOffice({ words }: Mention): boolean {
  const last = words.at(-1) ?? "";
  return words.length > 1 && isTitle(last) && !isForename(words[0] ?? "");
}

function isNominal(reading: Reading, index: number, sentence: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || token.sentence !== sentence || reading.inQuotation.has(index)) return false;
  if (reading.mentionAt.has(index)) return true;
  if (token.text === "and") return joins(reading, index);
  return (
    nominal.has(token.pos) || /^(?:['’]s?|-)$/.test(token.text) || /^(?:his|her|its|their|my|our)$/i.test(token.text)
  );
}

/** “search-and-rescue director”, “President and CEO” */
function joins({ tokens }: Reading, and: number): boolean {
  const [before, next] = [tokens[and - 1]?.text ?? "", tokens[and + 1]?.text ?? ""];
  return (before === "-" && next === "-") || (isTitle(before) && isTitle(next));
}

/** Whether a subject is the name of a person. */
export function isPerson(reading: Reading, subject: Subject): boolean {
  return subject.is === "name" && reading.nameOf.get(subject.mention)?.type === "person";
}
