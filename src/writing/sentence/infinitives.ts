import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { contentWords } from "../../text/words.ts";
import { stopOf } from "./clause.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import { bareOf, inverted } from "./invert.ts";
import type { Range } from "./noun-phrase.ts";
import { isReadable } from "./plain.ts";
import { mainRest } from "./rest.ts";
import { say } from "./say.ts";
import { statementsOf } from "./statement.ts";
import { tokenRange } from "./words.ts";

/** What somebody does, from the bare verb on: “discover new medicines”. `verb`: the first word, `at`: its token. */
export type Infinitive = { verb: string; text: string; sentence: number; at: number; end: number };

const words = { fewest: 3, most: 15 };
/** Words that point to somebody or something outside the phrase, or that break it off. */
const unsafe =
  /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself|we|us|our|you|your|i|me|my|it|they|them|itself|this|these|that|those|such|so|also|another|other|others|both|either|same|who|whom|whose|which|what|how|why|where|when|whether|if|not|etc|too|there|here)(?!\p{L})|n[’']t(?!\p{L})|[;:“”"()[\]–—?!…=<>*/]/iu;
const hanging = /(?:^| |,)(?:and|or|but|of|to|in|at|for|with|the|an?|by|on|from|as|than|into|between|,)$/u;
const vague =
  /^(?:be|have|do|say|see|get|go|come|become|seem|appear|know|think|mean|understand|believe|happen|exist|remain|include|make)$/;

const made = new WeakMap<Facts, Infinitive[]>();

/** Every phrase with “to” and a verb, or with a preposition and a verb in -ing, that can be said by itself, in order. Computed once. */
export function infinitivesOf(facts: Facts): Infinitive[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = facts.reading.sentences.flatMap((_, sentence) =>
    isReadable(facts, sentence) ? inSentence(facts, sentence) : [],
  );
  made.set(facts, found);
  return found;
}

/** What the article’s sentences say that their subjects did, as bare phrases: “chartered the company” is “charter the company”. */
export function actsOf(facts: Facts): Infinitive[] {
  const known = acts.get(facts);
  if (known !== undefined) return known;
  const found = statementsOf(facts).flatMap((statement): Infinitive[] => {
    const { clause, sentence } = statement;
    const main = facts.reading.tokens[clause.verb.main];
    const { first, last } = inverted(facts, clause);
    if (clause.verb.auxiliary || main?.pos !== "VERB" || !/^(?:do|does|did)$/.test(first) || last.includes(" "))
      return [];
    const text = `${last} ${say(facts, clause.rest)}`;
    if (!isSaid(text) || phraseEnd(facts.reading, clause.rest, clause.rest.to) === undefined) return [];
    return [{ verb: last, text, sentence, at: clause.verb.main, end: clause.rest.to }];
  });
  acts.set(facts, found);
  return found;
}

const acts = new WeakMap<Facts, Infinitive[]>();

function isSaid(text: string): boolean {
  const count = text.split(" ").length;
  if (count < words.fewest || count > words.most || unsafe.test(text) || hanging.test(text)) return false;
  return contentWords(text).length > 1 && !vague.test(text.split(" ")[0] ?? "");
}

function inSentence(facts: Facts, sentence: number): Infinitive[] {
  const { reading } = facts;
  const range = tokenRange(reading, sentence);
  const stop = stopOf(reading, range);
  const found: Infinitive[] = [];
  for (let at = range.from + 1; stop !== undefined && at < stop; at++) {
    const isVerb = isInfinitive(reading, at) || isGerund(reading, at);
    // Whatever is only to stand beside a key may be cut short.
    const infinitive = isVerb
      ? infinitiveAt(facts, at, { from: at, to: breakBehind(reading, at, stop) }, "cut")
      : undefined;
    if (infinitive !== undefined) found.push(infinitive);
  }
  return found;
}

/** One can mean to do it, and it is done to something: no “look like a classroom”, no “evolve from year to year”. */
export function isDeed({ text, verb }: Infinitive): boolean {
  const next = text.split(" ")[1] ?? "";
  return !idle.test(verb) && !/\d/.test(text) && !behindVerb.test(next);
}

const idle =
  /^(?:look|arrive|die|evolve|owe|own|contain|find|depend|cost|need|require|want|receive|lose|suffer|show|enter|like|love|hate|fear|face|fail|try|seek|begin|start|continue|help|lie|last|differ|consist|belong|number|total|reach|experience|represent|reflect|feel|hear|believe|notice|hope|expect|decide|agree|refuse|appear|hold|keep|lead|prove|spend|cause|spur|result|account|weigh|measure|stand|sit|live|grow|paint)$/;
const behindVerb =
  /^(?:of|to|in|at|for|with|by|on|from|as|than|into|about|around|through|between|over|under|like|up|down|out|off|away|back|\p{L}+ly)$/u;

/** Whether a token is a bare verb behind “to”. */
export function isInfinitive({ tokens }: Reading, at: number): boolean {
  const { pos = "X", text = "", lemma = "" } = tokens[at] ?? {};
  return tokens[at - 1]?.text === "to" && pos === "VERB" && text === lemma && /^\p{Ll}{2,}$/u.test(text);
}

/** Whether a token is a verb in -ing behind a preposition: “by learning”, “of demarcating”. */
export function isGerund({ tokens }: Reading, at: number): boolean {
  const { pos = "X", text = "", lemma = "" } = tokens[at] ?? {};
  return (
    /^(?:by|of|for|from|without|about)$/.test(tokens[at - 1]?.text ?? "") &&
    pos === "VERB" &&
    /^\p{Ll}{2,}ing$/u.test(text) &&
    lemma !== text
  );
}

/** The phrase that begins with a verb at a token, as far as its clause goes; undefined where it leans on something, or breaks off. */
export function infinitiveAt(
  facts: Facts,
  at: number,
  range: Range,
  as: "whole" | "cut" = "whole",
): Infinitive | undefined {
  const { reading } = facts;
  const { tokens } = reading;
  const rest = mainRest(reading, { from: at + 1, to: range.to });
  const verb = tokens[at];
  if (rest === undefined || verb === undefined) return undefined;
  const end = phraseEnd(reading, rest, range.to);
  if (end === undefined || (as === "cut" && !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]?.pos ?? ""))) return undefined;
  const bare = bareOf(verb.text, verb.lemma);
  const text = `${bare} ${say(facts, { from: at + 1, to: end })}`;
  return isSaid(text) ? { verb: bare, text, sentence: verb.sentence, at, end } : undefined;
}

const breaking =
  /^(?:that|which|who|whose|whom|where|when|while|because|since|as|than|if|so|but|before|after|until|although|though|[,;:()—–])$/;

/** Where something begins that a phrase can be said without. */
function breakBehind({ tokens }: Reading, at: number, stop: number): number {
  let to = at + 1;
  while (to < stop && !breaking.test(tokens[to]?.text ?? "")) to++;
  return to;
}

/** Where a phrase ends: before another clause's verb it is another's, and in the midst of a list it is none. */
function phraseEnd(reading: Reading, { from, to }: Range, stop: number): number | undefined {
  const { tokens } = reading;
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? "";
    if (/^(?:while|because|since|although|though|after|before|until|as|than|,)$/.test(text)) return undefined;
    if (isAuxiliary(reading, i)) return undefined;
    if (isFiniteVerb(reading, i) && !/^(?:ADP|DET|ADJ|PART)$/.test(tokens[i - 1]?.pos ?? "") && !/ed$/.test(text))
      return undefined;
  }
  return to >= stop || /^[,;—]$/.test(tokens[to]?.text ?? "") || tokens[to]?.text === "and" ? to : undefined;
}
