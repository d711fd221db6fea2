import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { inverted } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { asked } from "./asked.ts";
import { askingFor } from "./which.ts";

const fewest = 2;

/** “By whom was … designed?”, “By which company was … built?”: a passive statement with “by” and a person or an organisation. */
export const byWhom: Family = {
  name: "by-whom",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { clause } = statement;
  const { rest, verb } = clause;
  const agent = verb.auxiliary && verb.main > verb.from ? agentIn(facts, rest) : undefined;
  const asking = agent === undefined ? undefined : askingFor(facts, agent.name, [statement.source].flat().join(" "));
  if (agent === undefined || asking === undefined) return [];
  const without: Statement = { ...statement, clause: { ...clause, rest: { from: rest.from, to: agent.from } } };
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, without);
  const after = say(facts, { from: agent.to, to: rest.to });
  if (parts.lead.split(" ").length > 4 || contentWords(`${parts.subject} ${parts.rest} ${after}`).length < fewest)
    return [];
  const by = asking.asks === "person" ? "By whom" : `By ${asking.word}`;
  const stem = stemFrom([by, first, parts.subject, last, parts.rest, after, parts.lead]);
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

/** Who or what stands behind the only “by”, with the tokens from “by” on; nothing hangs on the name. */
function agentIn({ reading }: Facts, { from, to: end }: Range): { name: Name; from: number; to: number } | undefined {
  const { tokens, mentionAt } = reading;
  let by = from;
  while (by < end && tokens[by]?.text !== "by") by++;
  if (by >= end) return undefined;
  let at = by + 1;
  // “by the architect Zaha Hadid”: what stands between belongs to the name; “by students of Zaha Hadid” is somebody else.
  while (at < end && !mentionAt.has(at) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) at++;
  const mention = mentionAt.get(at);
  const name = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (name === undefined || !/^(?:person|organisation)$/.test(name.type)) return undefined;
  while (mentionAt.get(at) === mention) at++;
  const isFree = at >= end || (tokens[at]?.pos === "ADP" && tokens[at]?.text !== "of");
  return isFree ? { name, from: by, to: at } : undefined;
}
