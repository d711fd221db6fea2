import { subjectBefore } from "../../../facts/attribution/clause.ts";
import { phraseAt, type Subject } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import type { Token } from "../../../text/tags.ts";
import type { Range } from "../../sentence/noun-phrase.ts";
import { behindOpener } from "../../sentence/opener.ts";
import { opensStatement, type Report, type ReportRule, tailOf } from "./rule.ts";
import { asAsked, isPassing, isSaying, namesHearer, needsThat } from "./saying.ts";

/** NAME said that … · In a statement, NAME, a chemist, has warned … · NAME told the paper in May that … */
export const afterVerb: ReportRule = (reading, sentence) => {
  for (let verb = sentence.from + 1; verb < sentence.to - 3; verb++) {
    const found = isVerbOfSaying(reading, verb) ? reportAt(reading, verb, sentence) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The tagger takes the verb for a noun behind a name. */
function isVerbOfSaying({ tokens, mentionAt }: Reading, at: number): boolean {
  const { text = "", pos = "X" } = tokens[at] ?? {};
  if (!isSaying(text) || mentionAt.has(at) || isStates(tokens, at)) return false;
  return pos === "VERB" || (mentionAt.has(at - 1) && tokens[at + 1]?.text !== "of");
}

/** “the seven Deep South states that seceded”: no verb. */
function isStates(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  return (
    tokens[at]?.text === "states" &&
    before.some(
      ({ text, pos }) =>
        pos === "NUM" ||
        /^(?:these|those|all|most|many|several|some|other|Southern|Northern|Western|Eastern|member)$/i.test(text),
    )
  );
}

function reportAt(reading: Reading, verb: number, sentence: Range): Report | undefined {
  const subject = subjectBefore(reading, verb, sentence.from);
  if (subject === undefined || !isSubject(reading, subject, verb, sentence)) return undefined;
  const from = clauseBehind(reading, verb, sentence.to - 1);
  if (from === undefined) return undefined;
  const clause = { from, to: tailOf(reading, { from, to: sentence.to - 1 }) };
  const word = reading.tokens[verb]?.text ?? "";
  return {
    subject,
    source: { from: subject.from, to: verb },
    verb: asAsked(word),
    clause,
    proof: { from: subject.from, to: verb + 1 },
  };
}

/**
 * Whether a subject is that of the sentence's own verb: nothing but adverbs, “has” and an apposition before the verb, and before
 * the subject nothing but what it is or a phrase with a comma.
 */
function isSubject(reading: Reading, { from, to }: Subject, verb: number, sentence: Range): boolean {
  const { tokens } = reading;
  if (tokens[to]?.text === "who") return false;
  if (tokens[to]?.text !== ",") {
    for (let i = to; i < verb; i++) if (!isPassing(reading, i)) return hangsOnName(reading, to, verb);
  } else if (tokens[verb - 1]?.text !== "," && !isPassing(reading, verb - 1)) return false;
  const start = behindOpener(reading, sentence.from);
  if (from <= start || tokens[from - 1]?.text === ",") return !isUncertain(reading, sentence.from, from);
  return from - start === 1 && /^(?:But|And|Yet|So|Overall|Later|Earlier|Still)$/.test(tokens[start]?.text ?? "");
}

/** “NAME from the RAND Corporation”, “NAME of Lipper Analytical”: where the speaker works stands before the verb. */
function hangsOnName(reading: Reading, to: number, verb: number): boolean {
  const { tokens } = reading;
  if (!/^(?:of|from|at|for|with|in|behind)$/.test(tokens[to]?.text ?? "")) return false;
  for (let i = to + 1; i < verb; i++)
    if (
      !/^(?:ADP|DET|NOUN|PROPN|ADJ|PART|CCONJ|ADV)$/.test(tokens[i]?.pos ?? "") &&
      !/^[’'-]/.test(tokens[i]?.text ?? "")
    )
      return false;
  return true;
}

/** “Asked about …”, “If …”: what is said hangs on what stands in front. */
function isUncertain({ tokens }: Reading, from: number, to: number): boolean {
  if (from === to) return false;
  return /^(?:Asked|Questioned|If|Unless|Whether|When|Referring|Responding)$/.test(tokens[from]?.text ?? "");
}

/** Where what is said begins: behind “that”, past the hearer and a phrase of time or place; or right here if it is a statement. */
function clauseBehind(reading: Reading, verb: number, end: number): number | undefined {
  const { tokens } = reading;
  const word = tokens[verb]?.text ?? "";
  const at = behindHearer(reading, verb);
  const that = at === undefined ? undefined : thatBehind(reading, at, end);
  if (at === undefined) return undefined;
  if (that !== undefined) return tokens[that + 1]?.text === "," ? that + 2 : that + 1;
  return !needsThat(word) && opensStatement(reading, { from: at, to: end }) ? at : undefined;
}

/** Behind the verb with its “out”, its hearer, its day, and the comma before words in quotation marks; undefined where it is another verb. */
function behindHearer(reading: Reading, verb: number): number | undefined {
  const { tokens } = reading;
  const word = tokens[verb]?.text ?? "";
  let at = verb + 1;
  if (/^points?(?:ed)?$/.test(word) && tokens[at++]?.text !== "out") return undefined;
  if (namesHearer(word) && tokens[at]?.text !== "that") {
    const hearer = phraseAt(reading, at);
    if (hearer === undefined) return undefined;
    at = hearer.to;
  }
  at = pastWeekday(reading, at);
  return tokens[at]?.text === "," && /^[“"]$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
}

/** “said [on] Thursday they will …” */
function pastWeekday({ tokens }: Reading, at: number): number {
  const day = tokens[at]?.text === "on" ? at + 1 : at;
  return /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[day]?.text ?? "") ? day + 1 : at;
}

const farthest = 9;

/** The “that” behind a verb: right here, or past a short phrase with a preposition and without a verb. */
function thatBehind({ tokens }: Reading, at: number, end: number): number | undefined {
  if (tokens[at]?.text === "that") return at;
  if (tokens[at]?.pos !== "ADP") return undefined;
  for (let i = at + 1; i < Math.min(end, at + farthest); i++) {
    if (tokens[i]?.text === "that") return i;
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(tokens[i]?.pos ?? "")) return undefined;
  }
  return undefined;
}
