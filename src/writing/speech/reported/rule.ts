import type { Subject } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import type { Token } from "../../../text/tags.ts";
import { finiteVerbAt } from "../../sentence/finite.ts";
import { nounPhraseEnd, type Range } from "../../sentence/noun-phrase.ts";

/**
 * A sentence that gives what somebody said: `subject` is who, before we know who that is; `source` all the words for it,
 * “officials in Liberia”; `verb` as a question asks (“warned”), `clause` what was said, without its “that”; `proof` from who to verb.
 */
export type Report = { subject?: Subject; source?: Range; verb: string; clause: Range; proof: Range };

/** A way in which English reports what somebody said, in a plain sentence of the given tokens, full stop included. */
export type ReportRule = (reading: Reading, sentence: Range) => Report | undefined;

/** Whether a range begins with a noun phrase and its finite verb, a phrase of place or time in front: something that can be said, not only named. */
export function opensStatement(reading: Reading, { from, to }: Range): boolean {
  const { tokens } = reading;
  const start = behindLead(reading, isMark(tokens[from]) ? from + 1 : from, to);
  if (/^\p{L}+ing$/u.test(tokens[start]?.text ?? "") && tokens[start]?.pos === "VERB")
    return isGerund(reading, start, to);
  const end = behindSubject(reading, start, to);
  if (end === undefined || end >= to) return false;
  // “Doherty said Christie “didn’t fight …””: the predicate alone is quoted.
  if (isMark(tokens[end])) return finiteVerbAt(reading, end + 1, to) !== undefined;
  if (/^['’](?:s|re|ve|ll|d|m)$/.test(tokens[end]?.text ?? "")) return true;
  return finiteVerbAt(reading, end, to) !== undefined || isPluralVerb(tokens.slice(start, end), tokens[end]);
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[“"]$/.test(token.text);
}

/** Behind the noun phrase that begins here, with its owner and a short apposition. */
function behindSubject(reading: Reading, start: number, to: number): number | undefined {
  const { tokens } = reading;
  const word = tokens[start]?.text.toLowerCase() ?? "";
  if (isSubjectPronoun(word)) return start + 1;
  const owned = /^(?:his|her|its|their|our|my)$/.test(word) ? start + 1 : start;
  const end = nounPhraseEnd(reading, owned, to);
  if (end === owned) return undefined;
  return tokens[end]?.text === "," ? behindAside(tokens, end, to) : end;
}

/** “the buyer, PC Acquisition Inc, | is paying”: behind a short apposition. */
function behindAside(tokens: Token[], comma: number, to: number): number {
  for (let i = comma + 1; i < Math.min(to, comma + longestAside); i++) if (tokens[i]?.text === ",") return i + 1;
  return comma;
}

const longestAside = 12;

/** “taking legal action was “crazy””: the first finite verb behind it is “is” or “was”. */
function isGerund(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + longestLead); i++) {
    const { text = "", pos = "X" } = reading.tokens[i] ?? {};
    if (/^(?:is|was|has|would|will|could|can)$/.test(text)) return true;
    if (pos === "PUNCT" || /^(?:that|which|who)$/.test(text)) return false;
  }
  return false;
}

/** What can be the whole subject of a clause. */
function isSubjectPronoun(word: string): boolean {
  return /^(?:he|she|it|they|we|there|this|everyone|everybody|nobody)$/.test(word);
}

/** “On most issues, the two agree”, “if prices rise, …”: where the statement begins behind a phrase, or a clause of condition or time. */
function behindLead(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const { text = "", pos } = tokens[from] ?? {};
  if (/^(?:if|when|once|unless|until|although|while)$/i.test(text))
    return behindComma(reading, from + 3, to, /^$/) ?? from;
  // “About 22% of …”, “At least three …”: a number, not a place or a time.
  if (pos !== "ADP" || /^(?:about|over|around|under|nearly)$/i.test(text)) return from;
  if (/^(?:least|most)$/.test(tokens[from + 1]?.text ?? "")) return from + 2;
  return behindComma(reading, from + 1, Math.min(to, from + longestLead), /^(?:VERB|AUX|PRON)$/) ?? from;
}

/** Behind the next comma, if no such word stands before it. */
function behindComma({ tokens }: Reading, from: number, to: number, never: RegExp): number | undefined {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text === ",") return i + 1;
    if (never.test(tokens[i]?.pos ?? "")) return undefined;
  }
  return undefined;
}

const longestLead = 14;

/** “cargo ships carry”: a verb without an ending is finite behind several things. */
function isPluralVerb(phrase: Token[], verb: Token | undefined): boolean {
  if (verb?.pos !== "VERB" || verb.text !== verb.lemma) return false;
  return phrase.some(({ pos, text, lemma }) => pos === "NOUN" && text.endsWith("s") && text !== lemma);
}

/** Up to “, signalling a shift”, “, which …”, “but he …”: what is added. */
export function tailOf({ tokens }: Reading, { from, to }: Range): number {
  for (let i = from + 3; i < to; i++) {
    const [word = "", before = ""] = [tokens[i]?.text, tokens[i - 1]?.text];
    if (
      before === "," &&
      /^(?:\p{Ll}+ing|which|as|while|whereas|although|though|but|and|adding|roughly|nearly|almost)$/u.test(word)
    )
      if (!/^and$/.test(word) || isClauseAt(tokens[i + 1]?.text ?? "")) return i - 1;
    if (/^[–—]$/.test(word)) return i;
    if (/^(?:but|and)$/.test(word) && isClauseAt(tokens[i + 1]?.text ?? "")) return i;
  }
  return to;
}

/** A pronoun behind “and” begins a clause of its own. */
function isClauseAt(word: string): boolean {
  return /^(?:he|she|they|it|that|then)$/.test(word);
}
