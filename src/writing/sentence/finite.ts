import type { Reading } from "../../facts/reading.ts";
import { isMistaggedPast, isOfName, measuresAt } from "./mistagged.ts";

/** The verb of a clause: token indices from the first word to `main`, the full verb or the copula; `to` is behind it. */
export type VerbGroup = { from: number; main: number; to: number; auxiliary: boolean };

const finiteAuxiliary = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/;
const passing = /^(?:ADV|PART)$/;

/** The finite verb group that begins at a token: “has fanned”, “was not built”, “moved”; undefined if there is none. */
export function finiteVerbAt(reading: Reading, from: number, end: number): VerbGroup | undefined {
  const { tokens } = reading;
  let first = from;
  while (first < end && tokens[first]?.pos === "ADV") first++;
  if (measuresAt(reading, first) || isOfName(reading, first, end))
    return { from: first, main: first, to: first + 1, auxiliary: false };
  if (isAuxiliary(reading, first)) return withAuxiliary(reading, first, end);
  return isFiniteVerb(reading, first) || isOfSeveral(reading, from, first)
    ? { from: first, main: first, to: first + 1, auxiliary: false }
    : undefined;
}

function withAuxiliary(reading: Reading, first: number, end: number): VerbGroup {
  const { tokens } = reading;
  let main = first;
  for (let i = first + 1; i < end; i++) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (pos === "AUX" || /^(?:be|been|being|have)$/.test(text) || pos === "VERB") main = i;
    else if (!passing.test(pos)) break;
    if (pos === "VERB") break;
  }
  return { from: first, main, to: main + 1, auxiliary: true };
}

/** Whether a token is an auxiliary, or the copula, in a finite form. */
export function isAuxiliary({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && finiteAuxiliary.test(token.text) && /^(?:AUX|VERB)$/.test(token.pos);
}

/** Past forms that look like the bare verb. */
export const unchanged =
  /^(?:put|set|cut|let|hit|read|cost|spread|shut|beat|hurt|split|quit|cast|burst|bet|rid|shed|broadcast)$/;

/** Whether a full verb is finite by its form: “moved”, “wrote”, “moves”; “moving” and “move” are not, for one subject. */
export function isFiniteVerb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || /ing$/.test(token.text)) return false;
  if (token.pos !== "VERB") return isMistaggedPast(reading, at);
  return token.text !== token.lemma || unchanged.test(token.text);
}

/** “Astronomers prefer”: behind several the bare form is finite. */
function isOfSeveral({ tokens }: Reading, from: number, at: number): boolean {
  const [before, token] = [tokens[from - 1], tokens[at]];
  if (token?.pos !== "VERB" || token.text !== token.lemma || before === undefined) return false;
  return /^(?:NOUN|PROPN)$/.test(before.pos) && /[^su]s$|^(?:people|men|women|children)$/.test(before.text);
}

/** “Pigs consumed”, “surveys consume”: a verb without an ending right behind a subject of which there are several. */
export function pluralVerbAt(
  reading: Reading,
  subject: { from: number; to: number },
  end: number,
): VerbGroup | undefined {
  const { tokens } = reading;
  let at = subject.to;
  while (at < end && tokens[at]?.pos === "ADV") at++;
  const { pos = "X", text = "", lemma = "" } = tokens[at] ?? {};
  if (at >= end || pos !== "VERB" || text !== lemma) return undefined;
  return isPlural(reading, subject) ? { from: subject.to, main: at, to: at + 1, auxiliary: false } : undefined;
}

/** Whether the head of a noun phrase, its last noun before a preposition, is a plural; or two things are joined by “and”. */
function isPlural({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean {
  let head = from;
  // “More than two million people”: before its noun “than” opens nothing.
  let isHeaded = false;
  for (let i = from; i < to; i++) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (text === "and") return true;
    if ((pos === "ADP" && isHeaded) || /^(?:that|which|who)$/.test(text)) break;
    isHeaded ||= pos === "NOUN" || pos === "PROPN";
    if (/^(?:NOUN|PROPN)$/.test(pos)) head = i;
  }
  const { text = "", lemma = "" } = tokens[head] ?? {};
  return (
    /^(?:people|men|women|children|police|they|these|those|many|most|some)$/i.test(text) ||
    (/s$/.test(text) && text.toLowerCase() !== lemma)
  );
}

const singular: Record<string, string> = { has: "have", does: "do", is: "is", was: "was" };

/** Whether a finite verb agrees with one thing: “has”, “moves”, “moved”, but not “have” or “move”. */
export function agreesWithOne(reading: Reading, { from, auxiliary }: VerbGroup): boolean {
  const { text = "" } = reading.tokens[from] ?? {};
  if (!auxiliary) return isFiniteVerb(reading, from);
  return text in singular || /^(?:had|did|will|would|can|could|may|might|must|should)$/.test(text);
}
