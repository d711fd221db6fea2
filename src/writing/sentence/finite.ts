import type { Reading } from "../../facts/reading.ts";

/** The verb of a clause: token indices from the first word to `main`, the full verb or the copula; `to` is behind it. */
export type VerbGroup = { from: number; main: number; to: number; auxiliary: boolean };

const finiteAuxiliary = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/;
const passing = /^(?:ADV|PART)$/;

/** The finite verb group that begins at a token: “has fanned”, “was not built”, “moved”; undefined if there is none. */
export function finiteVerbAt(reading: Reading, from: number, end: number): VerbGroup | undefined {
  const { tokens } = reading;
  let first = from;
  while (first < end && tokens[first]?.pos === "ADV") first++;
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
export function isFiniteVerb({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== "VERB" || /ing$/.test(token.text)) return false;
  return token.text !== token.lemma || unchanged.test(token.text);
}

/** “Astronomers prefer”: behind several the bare form is finite. */
function isOfSeveral({ tokens }: Reading, from: number, at: number): boolean {
  const [before, token] = [tokens[from - 1], tokens[at]];
  if (token?.pos !== "VERB" || token.text !== token.lemma || before === undefined) return false;
  return /^(?:NOUN|PROPN)$/.test(before.pos) && /[^su]s$|^(?:people|men|women|children)$/.test(before.text);
}

const singular: Record<string, string> = { has: "have", does: "do", is: "is", was: "was" };

/** Whether a finite verb agrees with one thing: “has”, “moves”, “moved”, but not “have” or “move”. */
export function agreesWithOne(reading: Reading, { from, auxiliary }: VerbGroup): boolean {
  const { text = "" } = reading.tokens[from] ?? {};
  if (!auxiliary) return isFiniteVerb(reading, from);
  return text in singular || /^(?:had|did|will|would|can|could|may|might|must|should)$/.test(text);
}
