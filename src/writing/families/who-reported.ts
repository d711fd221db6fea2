import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalsOf } from "../distractors/people.ts";
import { meantWithin } from "../sentence/meant.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { isBareDefinite } from "../speech/bare-definite.ts";
import { names } from "../speech/proof.ts";
import { type Reported, reportedIn } from "../speech/reported.ts";
import { toldOf } from "../speech/told.ts";
import { acceptable, couldBe } from "./asked.ts";

/** “Who warned that …?” of what the reporter tells in other words than the speaker's. */
export const whoReported: Family = {
  name: "who-reported",
  write: (facts) =>
    reportedIn(facts).flatMap((reported) => {
      const { person } = reported.holder;
      return person === undefined ? [] : ask(facts, reported, person);
    }),
};

function ask(facts: Facts, { verb, clause, sentence, source, proof }: Reported, person: Name): Candidate[] {
  const told = toldOf(facts, clause, new Set([person]));
  // What somebody says of their own feelings others might say of theirs.
  if (told === undefined || /^(?:he|she|they|it|several|some|many|a few) /i.test(told) || !isNamed(facts, clause))
    return [];
  const stem = `Who ${verb} that ${told}?`;
  const rivals = rivalsOf(facts, person, (name) => names(told, name) || !couldBe(facts, name.name, stem));
  if (rivals.length === 0) return [];
  const about = { family: whoReported.name, sentence, answer: person.name, reason: "who said it" };
  const shared = { asks: "speaker" as const, stem, key: person.name, source, proof };
  // Between two people an option would be half the answer.
  if (rivals.length === 1) {
    const accept = acceptable(facts, person.name);
    return [{ ...about, confidence: 0.8, question: { ...shared, kind: "short-answer", accept } }];
  }
  const distractors = rivals.map(({ name }) => name);
  return [{ ...about, confidence: 0.92, question: { ...shared, kind: "choice", distractors } }];
}

const none: ReadonlySet<string> = new Set();

/** “the fish”, “the photographs”: in the reporter's words as in a quotation, which they are has to be said; “the company” may be said in full. */
function isNamed(facts: Facts, { from, to }: Range): boolean {
  const tokens = facts.reading.tokens.slice(from, to);
  const full = new Set(
    meantWithin(facts, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }).map(({ start }) => start),
  );
  return tokens.every(({ start }, i) => full.has(start) || !isBareDefinite(tokens, i, none));
}
