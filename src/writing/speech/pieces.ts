import { isSpeechVerb } from "../../facts/attribution/speech-verbs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Quotation } from "../../facts/quotations/quotations.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import { capitalised } from "../sentence/stem.ts";
import { sourcesOf } from "../source.ts";
import { standsAlone } from "./alone.ts";
import { familiarNouns } from "./familiar.ts";
import { names, proofOf, provingSentences } from "./proof.ts";
import { isFragment, isTelling } from "./telling.ts";

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
export function isBroken(facts: Facts, quotation: Quotation, next: Quotation | undefined): boolean {
  const { reading } = facts;
  const text = reading.text.slice(quotation.inner.start, quotation.inner.end);
  if (!/^[\p{Lu}\d]/u.test(text) && !isClauseOfItsOwn(facts, quotation)) return true;
  if (goesOnBehind(facts, quotation, text)) return true;
  if (next === undefined || next.pattern !== "continuation" || next.start - quotation.end > 160) return false;
  return /^\P{L}*\p{Ll}/u.test(next.text) && /[,;–—-]$/.test(text);
}

/** “… what could persuade the Palestinians” to hold up on their plans, NAME said: the sentence ends in the reporter's words. */
function goesOnBehind({ reading }: Facts, { end }: Quotation, text: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(reading.text.slice(end, end + 30))?.[1];
  return next !== undefined && !/[.,!?…—–-]['’]?$/.test(text) && !isSpeechVerb(next);
}

/** NAME said “it is reasonable to assume …”: a whole clause behind the verb, though it begins small; not “…,” NAME said, “it is …”. */
function isClauseOfItsOwn({ reading, quotations }: Facts, { start, kind, pattern }: Quotation): boolean {
  const before = quotations[indexAt(quotations, start) - 1];
  const isFar = before === undefined || /[.!?]["”]?\s/.test(reading.text.slice(before.end - 2, start));
  return kind === "full" && pattern === "verb-before" && isFar;
}

/** The sentences of a quotation; where one cannot be understood without the one before, both together. */
function spansIn(facts: Facts, quotation: Quotation): Span[] {
  const known = familiarNouns(facts);
  const single = sentencesIn(facts, quotation);
  const alone = single.map((span) => standsAlone(facts.reading, span, known));
  return single.flatMap((span, i) => {
    const before = single[i - 1];
    if (alone[i] === true) return [span];
    const bare = behindOpener(facts, span);
    if (bare !== undefined && standsAlone(facts.reading, bare, known)) return [bare];
    return before !== undefined && alone[i - 1] === true ? [{ start: before.start, end: span.end }] : [];
  });
}

/** What links a sentence to the one before and can be left off in front: without it the words say the same. */
const opener =
  /^(?:(?:And|But|So) (?!(?:also|then|not|why|what|how|who|far)\b)|(?:However|Well|Indeed|Of course|Yes|No), )/u;

/** What goes on by a pronoun goes on from the sentence before. */
const third = /(?<!\p{L})(?:it|its|they|them|he|him|she|there)(?!\p{L})/iu;

/** “However, | the government is clearly concerned”: a sentence without its opener; undefined where it has none. */
function behindOpener({ reading }: Facts, { start, end }: Span): Span | undefined {
  const text = reading.text.slice(start, end);
  const found = opener.exec(text);
  return found === null || third.test(text) ? undefined : { start: start + found[0].length, end };
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
  if (/[:;–—-]$|,['’]$|\.\.\.|[?…“”"«»[\](){}<>*_|\n]/.test(whole) || !/^[\p{L}\d]/u.test(whole)) return [];
  // “‘Big cities, come to me and we’re …”: what somebody quotes and the text never closes.
  if (whole.includes("‘") && !/‘[^‘]*’(?!\p{L})/u.test(whole)) return [];
  const words = capitalised(whole.replace(/[.,]+$/, ""));
  const count = words.split(/\s+/).length;
  if (count > most || !isTelling(facts, span, words) || isFragment(facts, span, words) || names(words, speaker))
    return [];
  const sentence = indexAt(reading.sentences, span.start);
  const last = indexAt(reading.sentences, span.end - 1);
  const proving = provingSentences(facts, quotation, sentence, last);
  const source = proving === undefined ? undefined : sourcesOf(reading, proving);
  if (source === undefined || proving === undefined) return [];
  return [{ ...span, quotation, speaker, words, sentence, source, proof: proofOf(facts, quotation, span, proving) }];
}
