import type { Reading } from "../reading.ts";
import { type Attribution, goesOn, type Pattern } from "./attribution.ts";
import { subjectBefore } from "./clause.ts";
import { phraseAt } from "./phrase.ts";
import { apposedName } from "./sentence-subject.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** The longest apposition between a name and its verb, in tokens. */
const longestApposition = 30;

/** “…,” NAME said · “…,” he added · “…,” NAME, the tournament’s chief medical officer, said. 155 of 156 right in news. */
export const nameThenVerb: Pattern = ({ reading, words, after, before }) => {
  const { tokens } = reading;
  if (!goesOn(words)) return undefined;
  const comma = /^[,–—-]$/.test(tokens[after.from]?.text ?? "");
  // Without a comma on either side the words after belong to the reporter's sentence, unless nothing stands before.
  if (!comma && !/[,?!…—–-]['’]?$/.test(words) && before.to > before.from) return undefined;
  const phrase = phraseAt(reading, comma ? after.from + 1 : after.from);
  const subject = phrase === undefined ? undefined : (apposedName(reading, phrase) ?? phrase);
  if (subject === undefined || subject.to > after.to) return undefined;
  if (subject.is === "role" && /^of$/i.test(tokens[subject.to]?.text ?? "")) return oneOfMany(reading, after);
  const verb =
    tokens[subject.to]?.text === ","
      ? verbAfterApposition(reading, subject.to, after.to)
      : verbAt(reading, subject.to, after.to);
  return verb === undefined ? undefined : { subject, verb };
};

/** “…,” one of his lawyers, NAME, said. */
function oneOfMany(reading: Reading, { from, to }: { from: number; to: number }): Attribution | undefined {
  for (let verb = from + 1; verb < Math.min(to, from + longestApposition); verb++) {
    if (!isSpeechVerb(reading.tokens[verb]?.text ?? "")) continue;
    const subject = subjectBefore(reading, verb, from);
    return subject === undefined ? undefined : { subject, verb };
  }
  return undefined;
}

function verbAfterApposition(reading: Reading, comma: number, end: number): number | undefined {
  for (let i = comma; i < Math.min(end, comma + longestApposition); i++) {
    if (reading.tokens[i]?.text !== ",") continue;
    const verb = verbAt(reading, i + 1, end);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** A speech verb at a token, adverbs and auxiliaries before it aside: “he also said”, “she has told”. */
function verbAt({ tokens }: Reading, from: number, end: number): number | undefined {
  let i = from;
  while (i < end && /^(?:ADV|AUX|PART)$/.test(tokens[i]?.pos ?? "") && !isSpeechVerb(tokens[i]?.text ?? "")) i++;
  return i < end && isSpeechVerb(tokens[i]?.text ?? "") ? i : undefined;
}
