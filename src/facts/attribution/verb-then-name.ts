import type { Token } from "../../text/tags.ts";
import type { Reading } from "../reading.ts";
import { goesOn, type Pattern } from "./attribution.ts";
import { isPerson, phraseAt, type Subject } from "./phrase.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** “…,” said NAME · “…,” said Virginia delegate Beau Correll (the last name of the run) · “…?” asks the head brewer. */
export const verbThenName: Pattern = ({ reading, words, after }) => {
  const { tokens } = reading;
  if (!goesOn(words)) return undefined;
  const verb = tokens[after.from]?.text === "," ? after.from + 1 : after.from;
  const subject = verb < after.to ? phraseAt(reading, verb + 1) : undefined;
  if (subject === undefined || subject.to > after.to || !speaks(reading, verb, words, subject)) return undefined;
  if (subject.is !== "role" || tokens[subject.to]?.text !== ",") return { subject, verb };
  // “said the club’s president, NAME, …”
  const named = phraseAt(reading, subject.to + 1);
  const closed = named !== undefined && (named.to >= after.to || /^[,.]$/.test(tokens[named.to]?.text ?? ""));
  return { subject: named?.is === "name" && closed ? named : subject, verb };
};

/** “…,” underlined NAME: whatever a person does right behind the comma of a quotation is a way of saying it. */
function speaks(reading: Reading, verb: number, words: string, subject: Subject): boolean {
  if (isSpeechVerb(reading.tokens[verb]?.text ?? "")) return true;
  return isPastVerb(reading.tokens[verb]) && /,['’]?$/.test(words) && isPerson(reading, subject);
}

function isPastVerb(token: Token | undefined): boolean {
  return token?.pos === "VERB" && /ed$/.test(token.text);
}
