import type { Facts } from "../../facts/facts.ts";
import { withoutReferences } from "../../text/references.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import { tokenRange } from "./words.ts";

const fewest = 6;
const mostWhole = 40;
/** Words that every English sentence of some length has one or two of. */
const english = new Set(
  "the of and to in a an is was were are has had for by with on at from that as it his her its their".split(" "),
);
const furniture =
  /https?:|www\.|[|{}<>=©@#_]|\b(?:click|subscribe|newsletter|read more|share this|cookies?|comments?:|photograph:|photo:|image:|advertisement)\b/i;

/** “LAGOS, Nov 25 (Reuters) – …”: where and when a report was filed is no part of its first sentence. */
const dateline = /^\p{Lu}[\p{L}.’'-]*,? (?:(?:\p{Lu}[\p{L}.’'-]*|\d{1,4}|\([^)]*\)),? ){0,6}[–—-]{1,2} /u;

/**
 * Whether a sentence of the article is a plain statement of the reporter's own that can be asked about: a whole sentence in English,
 * neither question nor speech nor furniture of the page, of a length that can be taken in.
 */
export function isPlain(facts: Facts, sentence: number): boolean {
  const known = plain.get(facts) ?? facts.reading.sentences.map((span, i) => isPlainAt(facts, span, i));
  plain.set(facts, known);
  return known[sentence] ?? false;
}

const plain = new WeakMap<Facts, boolean[]>();

function isPlainAt(facts: Facts, span: Span, sentence: number): boolean {
  const { reading } = facts;
  const text = withoutReferences(reading.text.slice(span.start, span.end));
  if (!/[\p{L}\d)%]\.$/u.test(text) || /[“”"«»]/.test(text) || !isProse(facts, span, text)) return false;
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) if (reading.inQuotation.has(i)) return false;
  return true;
}

/** Whether a sentence would be plain but for a few words in quotation marks within it. */
export function isPlainButQuoting(facts: Facts, sentence: number): boolean {
  const span = facts.reading.sentences[sentence];
  if (span === undefined) return false;
  const text = facts.reading.text.slice(span.start, span.end);
  return /[\p{L}\d)%](?:\.[”"]?|[”"]\.)$/u.test(text) && /[“"]/.test(text) && isProse(facts, span, text);
}

const readable = new WeakMap<Facts, boolean[]>();
/** Of a longer sentence only a clause is asked about, and that may be short. */
const mostOfClause = 70;

/** Whether clauses of a sentence can be asked about: it may be longer than a plain one, have dashes, semicolons and the numbers of notes. */
export function isReadable(facts: Facts, sentence: number): boolean {
  const known = readable.get(facts) ?? facts.reading.sentences.map((span, i) => isReadableAt(facts, span, i));
  readable.set(facts, known);
  return known[sentence] ?? false;
}

function isReadableAt(facts: Facts, span: Span, sentence: number): boolean {
  if (isPlain(facts, sentence)) return true;
  const { reading } = facts;
  const text = withoutReferences(reading.text.slice(span.start, span.end)).replaceAll(";", ",");
  if (!/[\p{L}\d)%]\.$/u.test(text) || /[“”"«»]/.test(text) || !isProse(facts, span, text, mostOfClause)) return false;
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) if (reading.inQuotation.has(i)) return false;
  return true;
}

const around = new WeakMap<Facts, Map<number, boolean>>();

/** Whether a sentence is prose of some length, whatever else it has: a clause of it may be asked about. */
export function isProseAround(facts: Facts, sentence: number): boolean {
  const known = around.get(facts) ?? new Map<number, boolean>();
  around.set(facts, known);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const span = facts.reading.sentences[sentence];
  const text = span === undefined ? "" : withoutReferences(facts.reading.text.slice(span.start, span.end));
  const found =
    span !== undefined &&
    /[\p{L}\d)%”"’]\.[”"]?$|[”"]$/u.test(text) &&
    isProse(facts, span, text.replaceAll(";", ","), mostOfClause, fewestAround);
  known.set(sentence, found);
  return found;
}

/** “Tesla died on 7 January 1943.” */
const fewestAround = 5;

function isProse({ furniture: marks }: Facts, span: Span, text: string, most = mostWhole, least = fewest): boolean {
  if (isMarked(marks, span) || furniture.test(text) || dateline.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < least || words.length > most || !/^[\p{Lu}\d]/u.test(text)) return false;
  if (/[«»?!…;]|\.\.\.|\n/.test(text)) return false;
  const ofEnglish = words.filter((word) => english.has(word.toLowerCase())).length;
  return (ofEnglish > 1 || (ofEnglish > 0 && words.length <= fewest)) && !isHeading(words);
}

const fewestOfHeading = 6;

/** “Manhole Fires and Burst Pipes: How Winter Wreaks Havoc on What’s Underneath N.Y.C.” */
function isHeading(words: string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length >= fewestOfHeading && long.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Whether a span stands in furniture of the page. */
export function isMarked(marks: readonly Span[], { start, end }: Span): boolean {
  const mark = marks[indexAt(marks, start)];
  return mark !== undefined && mark.start < end;
}
