import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { isPassive, subjectBefore } from "./clause.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** NAME said: “…” · NAME, who retired, said, “…” · he told the Guardian: “…” · NAME insists that “…” · Soulier was hopeful: “…”. */
export const verbBefore: Pattern = ({ reading, before, sentenceFrom }) => {
  const { tokens } = reading;
  const last = tokens[before.to - 1]?.text ?? "";
  const verb = lastSpeechVerb(reading, before.from, before.to);
  if (verb !== undefined && (last === ":" || isDirect(reading, verb, before.to))) {
    const subject = isPassive(reading, verb) ? undefined : subjectBefore(reading, verb, sentenceFrom);
    return subject === undefined ? undefined : { subject, verb };
  }
  if (last !== ":") return undefined;
  const subject = sentenceSubject(reading, sentenceFrom, before.to);
  return subject === undefined ? undefined : { subject };
};

function lastSpeechVerb({ tokens, inQuotation, mentionAt }: Reading, from: number, to: number): number | undefined {
  // The tagger takes “the Department notes, “…”” for a noun.
  const follows = (i: number) => mentionAt.has(i - 1) && i >= to - 2;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined || inQuotation.has(i) || mentionAt.has(i)) continue;
    if (isSpeechVerb(token.text) && (token.pos !== "NOUN" || follows(i)) && tokens[i - 1]?.text !== "to") return i;
  }
  return undefined;
}

/** Between the verb and the quotation stands nothing but “that”, a comma or the hearer. */
function isDirect({ tokens }: Reading, verb: number, to: number): boolean {
  const between = tokens.slice(verb + 1, to).map(({ text }) => text);
  if (between.length === 0 || /^(?:that|,|, that|how|it|to be)$/.test(between.join(" "))) return true;
  return between.length <= 5 && between.at(-1) === "," && !between.slice(0, -1).includes(",");
}
