import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { phraseAt } from "./phrase.ts";
import { apposedName } from "./sentence-subject.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** Behind the verb nothing but the hearer may stand. */
const hearer = 5;
const longestApposition = 25;

/** “He will be prosecuted” when he returns to Liberia, NAME, chairman of the board, told reporters. The part that opens a sentence. */
export const lateName: Pattern = ({ reading, before, after }) => {
  const { tokens } = reading;
  if (before.to > before.from || /^[,.?!–—-]$/.test(tokens[after.from]?.text ?? "")) return undefined;
  for (let comma = after.from + 1; comma < after.to - 2; comma++) {
    if (tokens[comma]?.text !== ",") continue;
    const phrase = phraseAt(reading, comma + 1);
    const subject = phrase === undefined ? undefined : (apposedName(reading, phrase) ?? phrase);
    if (subject === undefined || subject.is === "role") continue;
    const verb = verbBehind(reading, subject.to, after.to);
    if (verb !== undefined) return { subject, verb };
  }
  return undefined;
};

/** The verb right behind the name, or behind an apposition, with which the sentence ends. */
function verbBehind({ tokens }: Reading, from: number, end: number): number | undefined {
  const isLast = (verb: number) => {
    const rest = tokens.slice(verb + 1, end);
    return (
      isSpeechVerb(tokens[verb]?.text ?? "") &&
      rest.length <= hearer &&
      !rest.some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || /^(?:that|,)$/.test(text))
    );
  };
  if (isLast(from)) return from;
  if (tokens[from]?.text !== ",") return undefined;
  for (let i = from + 1; i < Math.min(end, from + longestApposition); i++)
    if (tokens[i]?.text === "," && isLast(i + 1)) return i + 1;
  return undefined;
}
