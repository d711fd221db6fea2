import type { Reading } from "../../facts/reading.ts";
import { withoutReferences } from "../../text/references.ts";
import { finiteVerbAt, isAuxiliary, isFiniteVerb, pluralVerbAt, type VerbGroup } from "./finite.ts";
import { behindAside, leadAt, skipComma } from "./lead.ts";
import { afterAsides, type Range, subjectEnd } from "./noun-phrase.ts";
import { behindConjunction, behindOpener, behindSubordinate } from "./opener.ts";
import { mainRest } from "./rest.ts";
import { tokenRange } from "./words.ts";

/**
 * The main clause of a sentence, as far as a plain declarative sentence has one: “In 1884, | Tesla | moved | to New York”.
 * `lead`: a short phrase of place or time in front, without its comma. `subject`: without what stands between commas or
 * brackets behind it. `rest`: what follows the verb, without tails (“, which …”, “, but he …”) that it can be said without.
 */
export type Clause = {
  sentence: number;
  lead?: Range;
  subject: Range;
  verb: VerbGroup;
  rest: Range;
  /** It stands beside the main clause of its sentence. */
  part?: true;
  /** How a question puts its verb, where the sentence has no finite one: “was … built” for “built in 1912”. */
  asked?: { first: string; last: string };
  /** Tokens of `rest` that are not said. */
  gap?: Range;
};

/** Where a sentence's words end: at its full stop, which the marks of notes may follow (“.[36]:12”); undefined where it has none. */
export function stopOf({ text, tokens }: Reading, { from, to }: Range): number | undefined {
  const end = tokens[to - 1]?.end ?? 0;
  for (let at = to - 1; at > Math.max(from, to - mostMarks); at--) {
    const stop = tokens[at];
    if (stop?.text === ".") return withoutReferences(text.slice(stop.end, end)).trim() === "" ? at : undefined;
  }
  return undefined;
}

/** So many tokens the marks of notes may make. */
const mostMarks = 24;

/** “… was given a state funeral”: what a clause says behind “and”, of the same subject; undefined where it has a lead or no second verb. */
export function secondOf(reading: Reading, clause: Clause): Clause | undefined {
  const { tokens } = reading;
  const and = clause.rest.to;
  if (clause.lead !== undefined || tokens[and]?.text !== "and") return undefined;
  const end = tokenRange(reading, clause.sentence).to - 1;
  const verb = finiteVerbAt(reading, and + 1, end);
  const [first, second] = [tokens[clause.verb.from], tokens[and + 1]];
  // “was built in 1300 and named …”: the participle needs the first verb’s auxiliary.
  if (verb === undefined || first === undefined || (clause.verb.auxiliary && !verb.auxiliary)) return undefined;
  if (second?.pos === "NOUN" || reading.mentionAt.has(and + 1)) return undefined;
  const rest = mainRest(reading, { from: verb.to, to: end });
  return rest === undefined ? undefined : { ...clause, verb, rest };
}

const made = new WeakMap<Reading, Map<number, Clause | undefined>>();

/** The main clause of a sentence; undefined where its structure is not plain. Parsed once. */
export function clauseOf(reading: Reading, sentence: number): Clause | undefined {
  const known = made.get(reading) ?? new Map<number, Clause | undefined>();
  made.set(reading, known);
  if (!known.has(sentence)) known.set(sentence, parse(reading, sentence));
  return known.get(sentence);
}

function parse(reading: Reading, sentence: number): Clause | undefined {
  const range = tokenRange(reading, sentence);
  const stop = stopOf(reading, range);
  if (stop === undefined || stop - range.from < 4) return undefined;
  const start = behindOpener(reading, behindConjunction(reading, range.from));
  const whole = clauseIn(reading, sentence, { from: start, to: stop });
  if (whole !== undefined) return whole;
  for (const from of behindSubordinate(reading, start, stop)) {
    const main = clauseIn(reading, sentence, { from, to: stop });
    if (main !== undefined) return main;
  }
  return undefined;
}

/** The clause that a part of a sentence is, such as what somebody is said to have said; without a full stop at its end. */
export function clauseIn(reading: Reading, sentence: number, { from: start, to: end }: Range): Clause | undefined {
  const { tokens } = reading;
  const lead = leadAt(reading, start, end);
  const subjectFrom = lead === undefined ? start : behindAside(reading, skipComma(reading, lead.to), end);
  const isPronoun = /^(?:he|she|it|they)$/i.test(tokens[subjectFrom]?.text ?? "");
  const subject = { from: subjectFrom, to: isPronoun ? subjectFrom + 1 : subjectEnd(reading, subjectFrom, end) };
  if (subject.to === subject.from) return undefined;
  subject.to = behindRelative(reading, subject, end);
  const first =
    finiteVerbAt(reading, afterAsides(reading, subject.to, end), end) ?? pluralVerbAt(reading, subject, end);
  const later = first === undefined ? undefined : behindParticiple(reading, first, end);
  const verb = later ?? first;
  if (verb === undefined) return undefined;
  if (later !== undefined) subject.to = later.from;
  const rest = mainRest(reading, { from: verb.to, to: end });
  return rest === undefined ? undefined : { sentence, subject, verb, rest, ...(lead === undefined ? {} : { lead }) };
}

/** “The four stars that make the kite | are named after …”: where a subject ends that a clause with “that” or “who” belongs to. */
function behindRelative(reading: Reading, subject: Range, end: number): number {
  const { tokens } = reading;
  if (!/^(?:that|which|who)$/.test(tokens[subject.to]?.text ?? "")) return subject.to;
  const inner = { from: subject.from, to: subject.to + 1 };
  const own = finiteVerbAt(reading, inner.to, end) ?? pluralVerbAt(reading, { ...subject, to: inner.to }, end);
  for (let i = own?.to ?? end; i < end && !another.test(tokens[i]?.text ?? ""); i++) {
    if (reading.mentionAt.has(i) || /^(?:ADP|SCONJ|PART|ADJ|DET)$/.test(tokens[i - 1]?.pos ?? "")) continue;
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return i;
  }
  return subject.to;
}

/** “A team led by Annika Sørlie kept …”, “The lens named after Fresnel used”: the verb is the second, the first is a participle. */
function behindParticiple(reading: Reading, { from, auxiliary, to }: VerbGroup, end: number): VerbGroup | undefined {
  const { tokens } = reading;
  const word = tokens[from]?.text ?? "";
  if (auxiliary || !participle.test(word) || !(tokens[to]?.pos === "ADP" || /^(?:named|called)$/.test(word)))
    return undefined;
  for (let i = to + 1; i < end && !another.test(tokens[i]?.text ?? ""); i++) {
    if (reading.mentionAt.has(i) || /^(?:ADP|SCONJ|PART|ADJ|DET)$/.test(tokens[i - 1]?.pos ?? "")) continue;
    if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return finiteVerbAt(reading, i, end);
  }
  return undefined;
}

const participle = /(?:ed|en|wn|lt|ght|de|led|held|found)$/;
/** Behind these a verb is another clause’s. */
const another = /^(?:[,;:—–]|and|but|or|that|who|which|where|when|after|before|because|as|if|while|than|until|since)$/;
