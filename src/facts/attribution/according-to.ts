import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { phraseAt, phraseBefore, type Subject } from "./phrase.ts";

/** “…,” according to NAME · According to NAME, “…” · in the words of NAME, “…” · In NAME’s words, “…”. */
export const accordingTo: Pattern = ({ reading, after, before }) => {
  const { tokens } = reading;
  const behind = tokens[after.from]?.text === "," ? after.from + 1 : after.from;
  if (behind + 1 < after.to && isAccording(reading, behind)) return sourceAt(reading, behind + 2, after.to);
  for (let i = before.to - 2; i >= before.from; i--) {
    if (isAccording(reading, i)) return sourceAt(reading, i + 2, before.to);
    if (tokens[i]?.text !== "words") continue;
    if (tokens[i + 1]?.text === "of") return sourceAt(reading, i + 2, before.to);
    if (/^['’]s?$/.test(tokens[i - 1]?.text ?? "")) return ownerBefore(reading, i - 1);
  }
  return undefined;
};

/** “In Dr Shadlen’s words”. */
function ownerBefore(reading: Reading, to: number): { subject: Subject } | undefined {
  const owner = phraseBefore(reading, to);
  return owner?.is === "name" && /^in$/i.test(reading.tokens[owner.from - 1]?.text ?? "")
    ? { subject: owner }
    : undefined;
}

function isAccording({ tokens }: Reading, at: number): boolean {
  return /^according$/i.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "to";
}

function sourceAt(reading: Reading, from: number, end: number): { subject: Subject } | undefined {
  const subject = phraseAt(reading, from);
  if (subject === undefined || subject.to > end) return undefined;
  if (subject.is === "name" || reading.tokens[subject.to]?.text !== ",") return { subject };
  const apposed = phraseAt(reading, subject.to + 1);
  return { subject: apposed?.is === "name" ? apposed : subject };
}
