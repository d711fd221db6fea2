import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalsOf } from "../distractors/people.ts";
import { type QuotedInPart, quotedInPart } from "../speech/in-part.ts";
import { names } from "../speech/proof.ts";
import { toldOf } from "../speech/told.ts";
import { couldBe } from "./asked.ts";

/** “Who described the results as “pretty modest”?”, where the reporter quotes a few words within a sentence of his own. */
export const whoInPart: Family = {
  name: "who-in-part",
  write: (facts) => quotedInPart(facts).flatMap((quoted) => ask(facts, quoted)),
};

function ask(facts: Facts, { speaker, verb, told, sentence, source, proof }: QuotedInPart): Candidate[] {
  const words = toldOf(facts, told, new Set([speaker]));
  if (words === undefined) return [];
  const rivals = rivalsOf(facts, speaker, (name) => names(words, name) || !couldBe(facts, name.name, words));
  if (rivals.length < 2) return [];
  const that = /^(?:said|says)$/.test(verb) && !/^\S+ (?:that|in|on|at|to|of|after|during)\b/.test(words);
  return [
    {
      family: whoInPart.name,
      sentence,
      answer: speaker.name,
      confidence: 0.92,
      reason: "who said it",
      question: {
        kind: "choice",
        asks: "speaker",
        stem: `Who ${that ? words.replace(/^\S+/, "$& that") : words}?`,
        key: speaker.name,
        distractors: rivals.map(({ name }) => name),
        source,
        proof,
      },
    },
  ];
}
