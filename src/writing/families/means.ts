import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalActs } from "../distractors/acts.ts";
import { gerundOf } from "../sentence/gerund.ts";
import { type Infinitive, infinitiveAt, isGerund } from "../sentence/infinitives.ts";
import { inverted } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

const fewest = 2;

/** “How do humans grow?” – “By increasing the number of existing cells”, with what else is done in the article as options. */
export const means: Family = {
  name: "means",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { tokens } = facts.reading;
  const { clause, sentence, source } = statement;
  let by = clause.rest.from;
  while (by < clause.rest.to && !(tokens[by]?.text === "by" && isGerund(facts.reading, by + 1))) by++;
  const act = by < clause.rest.to ? infinitiveAt(facts, by + 1, { from: by + 1, to: clause.rest.to }) : undefined;
  if (act === undefined || act.end < clause.rest.to) return [];
  const doing = { ...statement, clause: { ...clause, rest: { from: clause.rest.from, to: by } } };
  const { first, last } = inverted(facts, doing.clause);
  const { subject, rest, lead } = partsOf(facts, doing);
  const said = [subject, last, rest, lead].join(" ");
  if (/^(?:will|would|may|might|could|should|must)$/.test(first) || contentWords(said).length < 3) return [];
  const rivals = rivalActs(facts, act, said);
  if (rivals.length < fewest) return [];
  return [
    {
      family: means.name,
      sentence,
      answer: act.text,
      confidence: 0.7,
      reason: "how it was done",
      question: {
        kind: "choice",
        asks: "statement",
        stem: stemFrom(["According to the article, how", first, subject, last, rest, lead]),
        key: `By ${inGerund(act)}`,
        distractors: rivals.map((rival) => `By ${inGerund(rival)}`),
        source,
        proof: facts.reading.text.slice(tokens[by]?.start, tokens[act.end - 1]?.end),
      },
    },
  ];
}

function inGerund({ verb, text }: Infinitive): string {
  return gerundOf(verb) + text.slice(verb.length);
}
