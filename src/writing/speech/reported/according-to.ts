import { phraseAt } from "../../../facts/attribution/phrase.ts";
import type { Reading } from "../../../facts/reading.ts";
import type { Range } from "../../sentence/noun-phrase.ts";
import { opensStatement, type Report, type ReportRule, tailOf } from "./rule.ts";

/** According to NAME, the head of …, … · …, according to NAME of … · …, according to a report by the United Nations */
export const accordingTo: ReportRule = (reading, { from, to }) => {
  const { tokens } = reading;
  const at = accordingIn(reading, from, to);
  if (at === undefined) return undefined;
  const source = sourceAt(reading, at + 2, to - 1);
  if (source === undefined) return undefined;
  const { whole, behind } = source;
  const first = at === from ? behind + 1 : from;
  const clause = { from: first, to: tailOf(reading, { from: first, to: at === from ? to - 1 : at - 1 }) };
  if (
    at === from
      ? tokens[behind]?.text !== ","
      : tokens[at - 1]?.text !== "," || !/^[.,–—]$/.test(tokens[behind]?.text ?? "")
  )
    return undefined;
  // “There will be a full moon – a coincidence, according to Swift”: she says what stands behind the dash.
  if (at !== from && /^[–—]$/.test(tokens[clause.to]?.text ?? "")) return undefined;
  if (!opensStatement(reading, clause)) return undefined;
  const report: Report = { source: whole, verb: "said", clause, proof: { from: at, to: whole.to } };
  return source.subject === undefined ? report : { ...report, subject: source.subject };
};

function accordingIn({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to - 2; i++)
    if (/^according$/i.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === "to") return i;
  return undefined;
}

/** The source up to the comma or the end; an apposition or a workplace belongs to a name and is left off. */
function sourceAt(reading: Reading, from: number, end: number) {
  const { tokens } = reading;
  const subject = phraseAt(reading, from);
  let to = from;
  while (to < end && !/^[,;–—]$/.test(tokens[to]?.text ?? "")) to++;
  if (to === from) return undefined;
  const whole: Range = { from, to };
  const isAlone =
    subject !== undefined && (subject.to === to || /^(?:of|from|at|for)$/.test(tokens[subject.to]?.text ?? ""));
  const behind = subject?.is === "name" && isAlone ? pastApposition(reading, to, end) : to;
  return isAlone ? { whole, behind, subject } : { whole, behind, subject: undefined };
}

/** “NAME, assistant professor of photography, …”: the comma that closes the apposition, if it is one. */
function pastApposition(reading: Reading, comma: number, end: number): number {
  const { tokens } = reading;
  if (tokens[comma]?.text !== "," || opensStatement(reading, { from: comma + 1, to: end })) return comma;
  for (let i = comma + 1; i < end; i++) if (tokens[i]?.text === ",") return i;
  return comma;
}
