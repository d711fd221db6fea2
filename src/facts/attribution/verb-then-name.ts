import { goesOn, type Pattern } from "./attribution.ts";
import { phraseAt } from "./phrase.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** “…,” said NAME · “…,” said Virginia delegate Beau Correll (the last name of the run) · “…?” asks the head brewer. */
export const verbThenName: Pattern = ({ reading, words, after }) => {
  const { tokens } = reading;
  if (!goesOn(words)) return undefined;
  const verb = tokens[after.from]?.text === "," ? after.from + 1 : after.from;
  if (verb >= after.to || !isSpeechVerb(tokens[verb]?.text ?? "")) return undefined;
  const subject = phraseAt(reading, verb + 1);
  if (subject === undefined || subject.to > after.to) return undefined;
  if (subject.is !== "role" || tokens[subject.to]?.text !== ",") return { subject, verb };
  // “said the club’s president, NAME, …”
  const named = phraseAt(reading, subject.to + 1);
  const closed = named !== undefined && (named.to >= after.to || /^[,.]$/.test(tokens[named.to]?.text ?? ""));
  return { subject: named?.is === "name" && closed ? named : subject, verb };
};
