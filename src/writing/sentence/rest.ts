import type { Reading } from "../../facts/reading.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import type { Range } from "./noun-phrase.ts";

/** What opens a tail that the clause can be said without; “, and” and “and” only before a clause of its own. */
const tail =
  /^(?:who|which|whose|whom|where|when|while|whereas|although|though|but|so|yet|despite|with|as|because|since)$/i;
/** What turns the clause into something else than a plain statement. */
const conditional =
  /^(?:if|unless|whether|provided|supposedly|reportedly|allegedly|possibly|perhaps|probably|apparently)$/i;

/**
 * What follows the verb, up to the first tail; undefined where it hangs on a condition, on doubt, or on words that
 * cannot be taken apart.
 */
export function mainRest(reading: Reading, range: Range): Range | undefined {
  const { from, to } = range;
  if (isSaid(reading, from, to)) return undefined;
  for (let i = from; i < to; i++) {
    const text = reading.tokens[i]?.text ?? "";
    if (conditional.test(text)) return beforeClause(reading, { from, to: i });
    // Between two dashes stands an aside; what comes after the second belongs to the clause.
    if (isDash(reading, i) && hasSecond(reading, i, to)) return undefined;
    if (text === ":" || endsRest(reading, i, to)) return upTo(reading, range, i);
  }
  return range;
}

/** The part before a mark or joint, unless something that belongs together would be torn. */
function upTo(reading: Reading, { from, to }: Range, at: number): Range | undefined {
  const isShort = reading.tokens[at]?.text === ":" && at < from + fewest;
  return isShort || isTorn(reading, { from, to }, at) ? undefined : { from, to: at };
}

/** So many words a verb needs, before a list or an example behind a colon can be left off. */
const fewest = 3;

/** “plunged by 23% after a food scare | when workers apparently …”: a doubt in a clause of its own touches only that. */
function beforeClause({ tokens }: Reading, { from, to }: Range): Range | undefined {
  for (let i = from + fewest; i < to; i++)
    if (/^(?:when|while|because|although|though|whereas)$/.test(tokens[i]?.text ?? "")) return { from, to: i };
  return undefined;
}

/**
 * “designed | and constructed the system”: the first verb lacks what the second has. “from lakes, from the sea, | and from springs”: a
 * list that is cut short lacks its “and”.
 */
function isTorn({ tokens }: Reading, { from }: Range, at: number): boolean {
  if (tokens[at]?.text === "and") return at === from;
  // “suggests anyone is privileged | or oppressed”: a half of a choice is not what was said.
  if (tokens[at]?.text === "or") return true;
  if (endsInClause({ tokens }, { from, to: at })) return true;
  const joins = tokens[at]?.text === "," && /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "");
  return joins && tokens.slice(from, at).some(({ text }) => text === ",");
}

/** “were united when James VI |, King of Scots, inherited”: a clause within that has lost its verb. */
function endsInClause({ tokens }: Pick<Reading, "tokens">, { from, to }: Range): boolean {
  for (let i = to - 1; i > from; i--) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (/^(?:VERB|AUX)$/.test(pos)) return false;
    if (/^(?:when|while|because|although|until|unless|whether)$/.test(text)) return true;
  }
  return false;
}

/** “…, his spokesman said”: what stands before is somebody's claim. */
function isSaid({ tokens }: Reading, from: number, to: number): boolean {
  if (!saying.test(tokens[to - 1]?.text ?? "")) return false;
  for (let i = to - 2; i > Math.max(from, to - 9); i--) if (tokens[i]?.text === ",") return true;
  return false;
}

const saying =
  /^(?:said|says|added|adds|explained|explains|warned|argued|claimed|noted|announced|reported|told|insisted)$/;

/** Whether the clause can be said without what begins here. */
function endsRest(reading: Reading, at: number, to: number): boolean {
  const text = reading.tokens[at]?.text ?? "";
  if (text === ";" || isDash(reading, at)) return true;
  if (text === ",") return opensTail(reading, at + 1, to);
  return /^(?:and|but|or|nor)$/.test(text) && opensClause(reading, at + 1, to);
}

function hasSecond({ tokens }: Reading, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (tokens[i]?.text === tokens[at]?.text) return true;
  return false;
}

/** A dash, or a hyphen with spaces around it. */
function isDash({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.text === "—") return true;
  if (!/^[–-]$/.test(token?.text ?? "")) return false;
  return token !== undefined && /\s/.test(text[token.start - 1] ?? "") && /\s/.test(text[token.end] ?? "");
}

function opensTail(reading: Reading, at: number, end: number): boolean {
  const token = reading.tokens[at];
  // “…, according to the council”: without its holder a claim is none.
  if (token === undefined || token.text === "according") return false;
  // “whaling, sealing and trading ships”
  if (/ing$/.test(token.text) && /ing$/.test(reading.tokens[at - 2]?.text ?? "")) return false;
  if (tail.test(token.text) || /ing$/.test(token.text) || isFiniteVerb(reading, at)) return true;
  return /^(?:and|or)$/.test(token.text) ? opensClause(reading, at + 1, end) : false;
}

/** Whether a noun phrase with a finite verb of its own begins here: “and the war ended”, “and ended the war”. */
function opensClause(reading: Reading, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const { text = "" } = reading.tokens[i] ?? {};
    if (text === "(") i = closing(reading, i, end);
    else if (/^(?:that|who|which|where)$/.test(text)) return i === at && isAuxiliary(reading, i + 1);
    else if (isParticiple(reading, i)) return false;
    else if (isAuxiliary(reading, i) || isFiniteVerb(reading, i) || (i > at && isVerbAfterName(reading, i)))
      return true;
    else if (!isOfPhrase(reading, i)) return false;
  }
  return false;
}

/** “strokes and other events | brought on by work”: who did it follows, so that no clause begins. */
function isParticiple({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.pos !== "VERB" || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")) return false;
  const behind = tokens[at + 1]?.pos === "ADP" && tokens[at + 1]?.text !== "by" ? at + 2 : at + 1;
  return tokens[behind]?.text === "by" && /(?:ed|en|wn|lt|ght|de|ld|und|ung|it|ut)$/.test(tokens[at]?.text ?? "");
}

function closing({ tokens }: Reading, at: number, end: number): number {
  let i = at;
  while (i < end && tokens[i]?.text !== ")") i++;
  return i;
}

function isOfPhrase({ tokens, mentionAt }: Reading, at: number): boolean {
  return mentionAt.has(at) || /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV|ADP|PART)$/.test(tokens[at]?.pos ?? "X");
}

/** “and Conyon estimates that”: right behind a name the tagger takes verbs for plural nouns. */
function isVerbAfterName({ mentionAt, tokens }: Reading, at: number): boolean {
  const follows = tokens[at + 1]?.pos ?? "";
  const isVerb = /(?:s|ed)$/.test(tokens[at]?.text ?? "") && /^(?:SCONJ|DET|PRON)$/.test(follows);
  return isVerb && mentionAt.has(at - 1) && !mentionAt.has(at);
}
