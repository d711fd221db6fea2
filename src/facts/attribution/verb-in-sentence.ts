import type { Token } from "../../text/tags.ts";
import type { Pattern } from "./attribution.ts";
import { isPassive, subjectBefore } from "./clause.ts";
import { isReportingVerb } from "./speech-verbs.ts";

/** How far before a part of a sentence its speech verb may stand, in tokens. */
const farthest = 25;

/**
 * NAME slammed “attempts by some nations …” · NAME said the two play an “important stabilizing role”, and a part farther on in
 * the same sentence. Parts of sentences only.
 */
export const verbInSentence: Pattern = ({ reading, before, sentenceFrom }) => {
  const { tokens, inQuotation, mentionAt } = reading;
  let left = farthest;
  for (let verb = before.to - 1; verb >= sentenceFrom && left > 0; verb--) {
    if (inQuotation.has(verb)) continue;
    left--;
    if (mentionAt.has(verb) || !isReporting(tokens[verb], tokens[verb - 1])) continue;
    if (isPassive(reading, verb)) return undefined;
    const subject = subjectBefore(reading, verb, sentenceFrom);
    return subject === undefined ? undefined : { subject, verb };
  }
  return undefined;
};

function isReporting(token: Token | undefined, previous: Token | undefined): boolean {
  if (token === undefined || token.pos === "NOUN") return false;
  return isReportingVerb(token.text) && !/^(?:to|not)$/.test(previous?.text ?? "");
}
