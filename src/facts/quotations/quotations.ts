import { indexAt, type Span } from "../../text/spans.ts";
import type { Surroundings } from "../attribution/attribution.ts";
import { continues, isSplit } from "../attribution/continuation.ts";
import { attributionOf, type Found, lastAttributionOf } from "../attribution/patterns.ts";
import { type Evidence, type Speaker, speakerOf } from "../attribution/speaker.ts";
import type { Name } from "../names/name.ts";
import type { Reading } from "../reading.ts";
import type { Role } from "../roles/role.ts";
import { isClause, isTerm, isWholeSpeech, type QuotationKind } from "./kind.ts";
import type { Quoted } from "./pairing.ts";

/**
 * Words in quotation marks, with their speaker where the text makes the speaker certain. The span includes the marks, `inner`
 * is what stands between them. `pattern` says which rule found the attribution; `mention` and `cue` are the words that prove it.
 */
export type Quotation = Quoted & {
  text: string;
  kind: QuotationKind;
  sentence: number;
  speaker: Name | null;
  evidence: Evidence;
  pattern: string;
  mention?: Span | undefined;
  cue?: Span | undefined;
};

/** Every quotation of the article, in order. */
export function quotationsOf(reading: Reading, roles: Role[]): Quotation[] {
  const found: Quotation[] = [];
  reading.quoted.forEach((quoted, i) => {
    const surroundings = surroundingsOf(reading, quoted, reading.quoted[i - 1], reading.quoted[i + 1]);
    found.push(quotationFrom(surroundings, roles, found.at(-1)));
  });
  return found;
}

function quotationFrom(surroundings: Surroundings, roles: Role[], previous: Quotation | undefined): Quotation {
  const { reading, quoted } = surroundings;
  const base = {
    ...quoted,
    text: reading.text.slice(quoted.start, quoted.end),
    sentence: indexAt(reading.sentences, quoted.start),
  };
  const whole = isWholeSpeech(surroundings);
  const beside = attributionOf(surroundings);
  if (isTerm(surroundings) && !(whole && beside?.direct)) return { ...base, ...nobody, kind: "title_or_term" };
  const kind = whole || (beside?.direct && isClause(surroundings.words)) ? "full" : "partial";
  if (beside !== undefined)
    return { ...base, kind, ...proofOf(reading, beside, speakerOf(reading, roles, beside, previous)) };
  if (previous !== undefined && isSplit(surroundings, previous))
    return { ...base, kind: "partial", ...continued(previous) };
  const goesOn = previous !== undefined && (whole || previous.kind === "partial") && continues(surroundings, previous);
  if (goesOn) return { ...base, kind, ...continued(previous) };
  if (!whole) return { ...base, ...nobody, kind: "scare" };
  const last = lastAttributionOf(surroundings);
  if (last === undefined) return { ...base, ...nobody, kind };
  return { ...base, kind, ...proofOf(reading, last, speakerOf(reading, roles, last, undefined)) };
}

/** The proof of a quotation that goes on is that of the one it goes on from. */
function continued({ speaker, mention, cue }: Quotation) {
  const evidence: Evidence = speaker === null ? "none" : "continuation";
  return { speaker, evidence, pattern: "continuation", mention, cue };
}

const nobody = { speaker: null, evidence: "none" as const, pattern: "none" };

/** The words that prove an attribution, with the speaker if that is certain. */
function proofOf({ tokens }: Reading, { subject, verb, pattern }: Found, speaker: Speaker | undefined) {
  const cue = verb === undefined ? undefined : tokens[verb];
  return {
    pattern,
    speaker: speaker?.name ?? null,
    evidence: speaker?.evidence ?? ("none" as const),
    mention: { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to - 1]?.end ?? 0 },
    cue: cue === undefined ? undefined : { start: cue.start, end: cue.end },
  };
}

function surroundingsOf(
  reading: Reading,
  quoted: Quoted,
  previous: Quoted | undefined,
  next: Quoted | undefined,
): Surroundings {
  const { sentences, tokens, paragraphs, text } = reading;
  const own = indexAt(sentences, quoted.start);
  const last = sentences[indexAt(sentences, Math.max(quoted.start, quoted.end - 1))];
  const paragraph = paragraphs[indexAt(paragraphs, quoted.start)];
  const first = sentences[leadsIn(text, sentences[own - 1], quoted.start) ? own - 1 : own];
  const start = Math.max(first?.start ?? 0, previous?.end ?? 0);
  // A sentence that the quotation's own full stop ends may still go on after the closing mark: “Why?” he asked.
  const end = Math.min(
    Math.max(last?.end ?? quoted.end, quoted.end),
    next?.start ?? text.length,
    paragraph?.end ?? text.length,
  );
  return {
    reading,
    quoted,
    words: text.slice(quoted.inner.start, quoted.inner.end),
    before: { from: indexAt(tokens, start), to: Math.max(indexAt(tokens, start), indexAt(tokens, quoted.start)) },
    sentenceFrom: indexAt(tokens, first?.start ?? quoted.start),
    after: { from: indexAt(tokens, quoted.end), to: indexAt(tokens, end) },
  };
}

/** Whether the sentence before ends with a colon right before the quotation, if need be in the paragraph before. */
function leadsIn(text: string, before: Span | undefined, start: number): boolean {
  return before !== undefined && text[before.end - 1] === ":" && text.slice(before.end, start).trim() === "";
}
