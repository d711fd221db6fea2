import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { inverted } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { asked } from "./asked.ts";
import { askingFor } from "./which.ts";

const fewest = 2;

/** “By whom was … designed?”: a passive statement that ends with “by” and a person. */
export const byWhom: Family = {
  name: "by-whom",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { reading } = facts;
  const { clause } = statement;
  const { rest, verb } = clause;
  const by = lastBy(reading.tokens, rest.from, rest.to);
  const mention = reading.mentionAt.get(rest.to - 1);
  if (by === undefined || mention === undefined || !verb.auxiliary || verb.main === verb.from) return [];
  const person = reading.nameOf.get(mention);
  if (mention.end !== reading.tokens[rest.to - 1]?.end || person?.type !== "person") return [];
  // “by the architect Zaha Hadid”: what stands between belongs to the name; “by students of Zaha Hadid” is somebody else.
  for (let i = by + 1; i < rest.to && reading.mentionAt.get(i) !== mention; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(reading.tokens[i]?.pos ?? "")) return [];
  const asking = askingFor(facts, person, [statement.source].flat().join(" "));
  if (asking === undefined) return [];
  const without: Statement = { ...statement, clause: { ...clause, rest: { from: rest.from, to: by } } };
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, without);
  if (parts.lead.split(" ").length > 4 || contentWords(`${parts.subject} ${parts.rest}`).length < fewest) return [];
  const stem = stemFrom(["By whom", first, parts.subject, last, parts.rest, parts.lead]);
  return asked(facts, {
    family: byWhom.name,
    stem,
    asking,
    source: statement.source,
    sentence: statement.sentence,
    confidence: 0.8,
    reason: "who did it",
  });
}

function lastBy(tokens: readonly { text: string }[], from: number, to: number): number | undefined {
  for (let i = to - 2; i >= Math.max(from, to - 8); i--) if (tokens[i]?.text === "by") return i;
  return undefined;
}
