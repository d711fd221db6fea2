import type { Reading } from "../reading.ts";
import { isPerson, phraseAt, type Subject } from "./phrase.ts";

const subordinate =
  /^(?:before|after|when|while|if|as|although|though|because|since|until|once|despite|asked|questioned)$/i;

/** The subject of a sentence from a token on: its first phrase that a verb follows, after a subordinate clause in front. */
export function sentenceSubject(reading: Reading, from: number, to: number): Subject | undefined {
  for (let i = mainClause(reading, from, to); i < to; i++) {
    const phrase = reading.inQuotation.has(i) ? undefined : phraseAt(reading, i);
    if (phrase === undefined) continue;
    const named = apposedName(reading, phrase);
    if (named !== undefined) return named;
    const governed = reading.tokens[i - 1]?.pos === "ADP" && i > from;
    if (!governed && (verbFollows(reading, phrase.to, to) || closesApposition(reading, phrase))) return phrase;
    i = phrase.to - 1;
  }
  return undefined;
}

/** Where the main clause begins, after a subordinate clause in front. */
function mainClause({ tokens }: Reading, from: number, to: number): number {
  if (!subordinate.test(tokens[from]?.text ?? "")) return from;
  let i = from;
  while (i < to && tokens[i]?.text !== ",") i++;
  return i + 1;
}

/** “Delacourt’s lawyer, NAME, who …”: the name that a description introduces. */
export function apposedName(reading: Reading, phrase: Subject): Subject | undefined {
  if (phrase.is !== "role" || reading.tokens[phrase.to]?.text !== ",") return undefined;
  const named = phraseAt(reading, phrase.to + 1);
  return named !== undefined && isPerson(reading, named) && reading.tokens[named.to]?.text === "," ? named : undefined;
}

/** “The leader of Ennahda, NAME, condemned”: the name between two commas, and the verb right behind. */
function closesApposition({ tokens }: Reading, { from, to, is }: Subject): boolean {
  return (
    is === "name" &&
    tokens[from - 1]?.text === "," &&
    tokens[to]?.text === "," &&
    /^(?:VERB|AUX)$/.test(tokens[to + 1]?.pos ?? "")
  );
}

function verbFollows(reading: Reading, at: number, to: number): boolean {
  const { tokens } = reading;
  let i = at;
  if (tokens[i]?.text === ",") {
    i++;
    while (i < to && tokens[i]?.text !== ",") i++;
    i++;
  }
  while (i < to && tokens[i]?.pos === "ADV") i++;
  const verb = tokens[i];
  // “Jenna Gavin, 29, lives in Southport”: after an apposition the tagger takes verbs for plural nouns.
  return (
    i < to &&
    (/^(?:VERB|AUX)$/.test(verb?.pos ?? "") ||
      (verb?.pos === "ADJ" && /ed$/.test(verb.text)) ||
      (i > at && verb?.pos === "NOUN" && /(?:s|ed)$/.test(verb.text)))
  );
}
