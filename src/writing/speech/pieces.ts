import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import { contentWords } from "../../text/words.ts";
import { castOf } from "../distractors/people.ts";
import { sourcesOf } from "../source.ts";
import { standsAlone } from "./alone.ts";
import { familiarNouns } from "./familiar.ts";
import { names, proofOf, provingSentences } from "./proof.ts";

/**
 * A whole sentence out of a quotation that can be understood by itself, with its speaker and the sentences that prove who it was.
 * `words` is how a stem quotes it, without the marks and the last comma or full stop.
 */
export type Piece = Span & {
  quotation: Quotation;
  speaker: Name;
  words: string;
  sentence: number;
  source: string | string[];
  /** What to highlight in each source. */
  proof: string[];
};

const fewest = { words: 5, substance: 4 };
const most = 38;
const found = new WeakMap<Facts, Piece[]>();
const people = new WeakMap<Facts, Piece[]>();

/** Every sentence of every quotation of a person that stands alone. Computed once for an article. */
export function piecesOf(facts: Facts): Piece[] {
  const known = people.get(facts);
  if (known !== undefined) return known;
  const sure = new Set(castOf(facts).people);
  const pieces = allPieces(facts).filter(({ speaker }) => sure.has(speaker));
  people.set(facts, pieces);
  return pieces;
}

/** The same, with what organisations say. */
export function allPieces(facts: Facts): Piece[] {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const sure = new Set(castOf(facts).people);
  const pieces = facts.quotations.flatMap((quotation, i) => {
    const { speaker, kind } = quotation;
    if (speaker === null || kind !== "full" || !(sure.has(speaker) || speaker.type === "organisation")) return [];
    if (isBroken(facts, quotation, facts.quotations[i + 1])) return [];
    return spansIn(facts, quotation)
      .filter((span) => standsAlone(facts.reading, span, familiarNouns(facts)))
      .flatMap((span) => pieceFrom(facts, quotation, speaker, span));
  });
  found.set(facts, pieces);
  return pieces;
}

/** Whether the reporter's words interrupt the quotation in the middle of a sentence. */
export function isBroken({ reading }: Facts, quotation: Quotation, next: Quotation | undefined): boolean {
  const text = reading.text.slice(quotation.inner.start, quotation.inner.end);
  if (!/^[\p{Lu}\d]/u.test(text)) return true;
  if (next === undefined || next.pattern !== "continuation" || next.start - quotation.end > 160) return false;
  return /^\P{L}*\p{Ll}/u.test(next.text) && /[,;–—-]$/.test(text);
}

/** The sentences of a quotation; where one cannot be understood without the one before, both together. */
function spansIn(facts: Facts, quotation: Quotation): Span[] {
  const known = familiarNouns(facts);
  const single = sentencesIn(facts, quotation);
  const alone = single.map((span) => standsAlone(facts.reading, span, known));
  return single.flatMap((span, i) => {
    const before = single[i - 1];
    if (alone[i] === true) return [span];
    return before !== undefined && alone[i - 1] === true ? [{ start: before.start, end: span.end }] : [];
  });
}

/** Every sentence of a quotation. */
export function sentencesIn({ reading }: Facts, { inner }: Quotation): Span[] {
  const spans: Span[] = [];
  for (let i = indexAt(reading.sentences, inner.start); (reading.sentences[i]?.start ?? Infinity) < inner.end; i++) {
    const { start = 0, end = 0 } = reading.sentences[i] ?? {};
    spans.push({ start: Math.max(start, inner.start), end: Math.min(end, inner.end) });
  }
  return spans;
}

/** A span of a quotation as a piece, if its words are whole, tell something, and can be proved; whether or not it stands alone. */
export function pieceFrom(facts: Facts, quotation: Quotation, speaker: Name, span: Span): Piece[] {
  const { reading } = facts;
  const whole = reading.text.slice(span.start, span.end).trim();
  if (/[:;–—-]$|\.\.\.|[?…“”"«»[\](){}<>*_|\n]/.test(whole) || !/^[\p{Lu}\d]/u.test(whole)) return [];
  const words = whole.replace(/[.,]+$/, "");
  const count = words.split(/\s+/).length;
  if (count < fewest.words || count > most || substance(words) < fewest.substance) return [];
  if (isFragment(facts, span, words) || names(words, speaker)) return [];
  const sentence = indexAt(reading.sentences, span.start);
  const last = indexAt(reading.sentences, span.end - 1);
  const proving = provingSentences(facts, quotation, sentence, last);
  const source = proving === undefined ? undefined : sourcesOf(reading, proving);
  if (source === undefined || proving === undefined) return [];
  return [{ ...span, quotation, speaker, words, sentence, source, proof: proofOf(facts, quotation, span, proving) }];
}

const empty = new Set(
  (
    "thing things something anything everything nothing really very just lot lots want wants think know knew say said get gets got make makes see go going come way ways much many more most " +
    "good great bad well people like time even still never always day im ive dont didnt cant youre weve its thats theres were hes shes isnt wasnt understand feel felt end fantastic amazing exciting excited sure maybe nice happy"
  ).split(" "),
);

/** How many different words tell what somebody is talking about. */
function substance(words: string): number {
  return new Set(contentWords(words).filter((word) => !empty.has(word))).size;
}

const fragment = /^(?:\p{L}+ing\b(?! (?:is|was|are|will|would|has|can))|(?:as|for) a (?:wo)?man\b)/iu;

/** A sentence out of somebody's mouth has a subject, or tells others what to do; “Beijing” is a subject. */
function isFragment({ reading }: Facts, { start }: Span, words: string): boolean {
  return fragment.test(words) && !reading.mentionAt.has(indexAt(reading.tokens, start));
}
