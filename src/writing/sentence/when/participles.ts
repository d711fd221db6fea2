import type { Reading } from "../../../facts/reading.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { isAuxiliary, isFiniteVerb } from "../finite.ts";
import type { Range } from "../noun-phrase.ts";
import { wasOrWere } from "./number-of.ts";
import { isOfAnother } from "./of-another.ts";
import type { YearRule } from "./rule.ts";
import { tellsAll } from "./tells-all.ts";

const participle = /(?:\p{Ll}ed|en|wn|lt|ght|made|led|held|found|won|put|set|cut|born|hung|laid|sung|begun)$/u;
const adverb = /^(?:originally|first|initially|later|once|also|officially|finally)$/i;

/** “Kiruna’s church, [built in 1912 …]”: a participle behind a noun that is named, between commas. */
export const participleBehind: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const verb = participleBefore(reading, phrase.from, within.from);
  if (verb === undefined) return [];
  const before = adverb.test(reading.tokens[verb - 1]?.text ?? "") ? verb - 2 : verb - 1;
  const subject = headBefore(reading, behindApposition(reading, before, within.from), within.from);
  if (subject === undefined || !isAside(reading, subject, phrase.to, within)) return [];
  return [passive(reading, sentence, subject, verb, phrase)];
};

/** “[Opened in 2005], Kopinga is …”: a participle in front of its subject. */
export const participleInFront: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const verb = participleBefore(reading, phrase.from, within.from);
  const first = adverb.test(reading.tokens[within.from]?.text ?? "") ? within.from + 1 : within.from;
  const subject = clauseOf(reading, sentence)?.subject;
  if (verb !== first || subject === undefined || subject.from <= phrase.to) return [];
  if (reading.tokens[subject.from - 1]?.text !== ",") return [];
  return [passive(reading, sentence, subject, verb, phrase)];
};

/** The participle of which the year tells: nothing but phrases in between. */
function participleBefore({ tokens, mentionAt }: Reading, at: number, from: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (mentionAt.has(i)) continue;
    if (pos === "VERB" || (pos === "ADJ" && participle.test(text))) return participle.test(text) ? i : undefined;
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|ADV)$/.test(pos) && !/^(?:-|['’]s?|and)$/.test(text)) return undefined;
  }
  return undefined;
}

/** “The Forth Road Bridge |, a suspension bridge | opened in 1964”: the comma in front of what a name is said to be; else the token itself. */
function behindApposition({ tokens, mentionAt }: Reading, at: number, from: number): number {
  for (let i = at; i > Math.max(from, at - 8); i--) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (/^(?:an?|the)$/.test(text) && i < at) return tokens[i - 1]?.text === "," ? i - 1 : at;
    if (
      mentionAt.has(i)
        ? !/^\p{Lu}\p{L}+(?:an|ish|ese|ch)$/u.test(text)
        : !/^(?:NOUN|ADJ|PROPN)$/.test(pos) && text !== "-"
    )
      return at;
  }
  return at;
}

/** The noun phrase that ends at a comma and is named by a name or its owner: “Kiruna’s rust-red wooden church”. */
function headBefore(reading: Reading, comma: number, from: number): Range | undefined {
  const { tokens, mentionAt } = reading;
  if (tokens[comma]?.text !== ",") return undefined;
  let at = comma;
  while (at > from && isOfHead(reading, at - 1)) at--;
  const before = tokens[at - 1]?.text ?? "";
  if (at === comma || /^(?:of|and|or|&|for|by|than|as|to)$/i.test(before)) return undefined;
  if (isOfAnother(reading, { from: at, to: comma }, from) || isOfField(reading, at)) return undefined;
  for (let i = at; i < comma; i++)
    if (mentionAt.has(i) || /^(?:its|his|her|their)$/i.test(tokens[i]?.text ?? "")) return { from: at, to: comma };
  return undefined;
}

/** “the School of Medicine and Surgery”: many cities have one. */
function isOfField({ tokens }: Reading, at: number): boolean {
  const first = /^the$/i.test(tokens[at]?.text ?? "") ? at + 1 : at;
  return (
    /^(?:School|Faculty|Department|College|Institute|Chair|Academy|Board|Office)$/.test(tokens[first]?.text ?? "") &&
    tokens[first + 1]?.text === "of"
  );
}

function isOfHead({ tokens, mentionAt }: Reading, at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  return (
    mentionAt.has(at) || /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:['’]s?|-|its|his|her|their)$/i.test(text)
  );
}

/** Beside a main clause of its own; where there is none, the participle is the main verb: “The Red House, in Kent, | opened | in 1860”. */
function isAside(reading: Reading, subject: Range, end: number, within: Range): boolean {
  for (let i = within.from; i < subject.from; i++) if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return true;
  let closed = false;
  for (let i = end; i < within.to; i++) {
    if (reading.tokens[i]?.text === ",") closed = true;
    else if (closed && (isAuxiliary(reading, i) || isFiniteVerb(reading, i))) return true;
  }
  return false;
}

function passive(reading: Reading, sentence: number, subject: Range, verb: number, phrase: Range): Clause {
  const { tokens } = reading;
  const before = tokens[verb - 1]?.text.toLowerCase() ?? "";
  const said = tokens[verb]?.text.toLowerCase() ?? "";
  const last = kept.test(before) ? `${before} ${said}` : said;
  // “was set | up”, “was commissioned | by the Society”
  const isShort = phrase.from === verb + 1 && !tellsAll(last) && /^(?:by|as)$/.test(tokens[phrase.to]?.text ?? "");
  const rest = isShort
    ? { from: phrase.to, to: endOfPhrase(reading, phrase.to) }
    : { from: verb + 1, to: Math.max(verb + 1, phrase.from) };
  return {
    sentence,
    subject,
    verb: { from: verb, main: verb, to: verb + 1, auxiliary: false },
    rest,
    part: true,
    asked: { first: wasOrWere(reading, subject), last },
  };
}

/** What is not said again but changes what was done: “first performed in 2006”. */
const kept = /^(?:originally|first|officially|finally)$/;

function endOfPhrase({ tokens }: Reading, from: number): number {
  let to = from + 1;
  while (!/^(?:[,;:.—–()“”"]|and|but)$/.test(tokens[to]?.text ?? ".")) to++;
  return to;
}
