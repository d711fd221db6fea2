import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { sortOfPlace } from "../distractors/places.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

const once = /^(?:born|buried|died)$/;

/** “Where was Fridtjof Nansen born?”: a place whose sort is not known, so that the answer is to be typed. */
export const whereWas: Family = {
  name: "where-was",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { clause, who, sentence, source } = statement;
  const { tokens, mentionAt } = facts.reading;
  const verb = tokens[clause.verb.main]?.text ?? "";
  if (who?.type !== "person" || !once.test(verb)) return [];
  let at = clause.rest.from;
  // “of a heart attack at Polhøgda”
  while (at < clause.rest.to && !/^(?:at|in)$/.test(tokens[at]?.text ?? "")) {
    if (mentionAt.has(at) || /^(?:,|and|who|which|when|after)$/.test(tokens[at]?.text ?? "")) return [];
    at++;
  }
  const mention = mentionAt.get(at + 1);
  if (mention === undefined || mention.runStart !== tokens[at + 1]?.start || facts.reading.nameOf.get(mention) === who)
    return [];
  let to = at + 1;
  while (mentionAt.get(to) === mention) to++;
  // Two places, one in the other: either is right.
  if (/^(?:or|and|-|’s)$/.test(tokens[to]?.text ?? "") || sortOfPlace(mention.text) === "country") return [];
  const { subject } = partsOf(facts, statement);
  const key = mention.text;
  const stem = verb === "died" ? ["Where did", subject, "die"] : ["Where was", subject, verb];
  return [
    {
      family: whereWas.name,
      sentence,
      answer: key,
      confidence: 0.85,
      reason: "where it happened",
      question: {
        kind: "short-answer",
        asks: "place",
        stem: stemFrom(stem),
        key,
        accept: [`at ${key}`, `in ${key}`],
        source,
      },
    },
  ];
}
