import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { tokenRange } from "../words.ts";

/** Nouns for which no pronoun stands. */
const times =
  /^(?:years?|months?|weeks?|days?|century|centuries|decades?|times?|age|summer|winter|spring|autumn|beginning|end|hours?|minutes?)$/;

/**
 * Whether a sentence names, behind its verb, another thing of the number: “Volvo built a factory. It …”. What the subject is said to
 * be is none: “Kiruna is a town in Sweden. It …”.
 */
export function isAfterRival(reading: Reading, sentence: number, plural: boolean): boolean {
  const clause = clauseOf(reading, sentence);
  if (clause === undefined) return true;
  if (isPredicate(reading, clause, plural)) return false;
  const { to } = tokenRange(reading, sentence);
  for (let i = clause.verb.to; i < to; i++) if (isRival(reading, i, plural)) return true;
  return false;
}

function isRival({ tokens, mentionAt, nameOf }: Reading, at: number, plural: boolean): boolean {
  const { pos = "X", text = "", lemma = "" } = tokens[at] ?? {};
  const mention = mentionAt.get(at);
  if (mention === undefined)
    return pos === "NOUN" && !times.test(text) && (text !== lemma && /s$/.test(text)) === plural;
  const type = nameOf.get(mention)?.type;
  return type !== "person" && !(type === "place" && tokens[at - 1]?.pos === "ADP");
}

/** “is now one of the largest”, “are very dynamic entities”: what the subject is said to be. */
function isPredicate({ tokens }: Reading, { verb, rest }: Clause, plural: boolean): boolean {
  if (!/^(?:is|are|was|were)$/.test(tokens[verb.from]?.text ?? "")) return false;
  let i = verb.from + 1;
  while (tokens[i]?.pos === "ADV" && i < rest.to) i++;
  if (i < verb.main) return false;
  if (!plural || /^(?:an?|the|one)$/.test(tokens[i]?.text ?? ""))
    return /^(?:an?|the|one)$/.test(tokens[i]?.text ?? "");
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? "") || tokens[i]?.text === "-") i++;
  const head = tokens[i - 1];
  return head?.pos === "NOUN" && head.text !== head.lemma;
}

const ofPlaces =
  /\b(?:home to|located|situated|lies|capital|population|inhabitants|city|town|village|borders?|island)\b/;

/** “Volvo moved to Lund. It is a city …”: what is said fits a place that the sentence before names better. */
export function suitsPlace(reading: Reading, { sentence, verb, rest }: Clause, subject: Name): boolean {
  const { tokens, mentionAt, nameOf } = reading;
  const { from, to } = tokenRange(reading, sentence - 1);
  const said = tokens
    .slice(verb.from, rest.from + 8)
    .map(({ text }) => text)
    .join(" ");
  if (!ofPlaces.test(said)) return false;
  for (let i = from; i < to; i++) {
    const mention = mentionAt.get(i);
    const name = mention === undefined ? undefined : nameOf.get(mention);
    if (name?.type === "place" && name !== subject) return true;
  }
  return false;
}
