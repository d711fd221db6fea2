import type { Pattern } from "./attribution.ts";
import { isPassive, subjectBefore } from "./clause.ts";
import { isReportingVerb } from "./speech-verbs.ts";

/** How far before a part of a sentence its speech verb may stand, in tokens. */
const farthest = 25;

/** NAME slammed “attempts by some nations …” · NAME said the two play an “important stabilizing role”. Parts of sentences only. */
export const verbInSentence: Pattern = ({ reading, before, sentenceFrom }) => {
  const { tokens } = reading;
  for (let verb = before.to - 1; verb >= Math.max(before.from, before.to - farthest); verb--) {
    const token = tokens[verb];
    if (token === undefined || reading.inQuotation.has(verb) || reading.mentionAt.has(verb)) continue;
    if (!isReportingVerb(token.text) || token.pos === "NOUN" || /^(?:to|not)$/.test(tokens[verb - 1]?.text ?? ""))
      continue;
    if (isPassive(reading, verb)) return undefined;
    const subject = subjectBefore(reading, verb, sentenceFrom);
    return subject === undefined ? undefined : { subject, verb };
  }
  return undefined;
};
