import { inverted } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { hasClause } from "./behind-preposition.ts";
import type { NumberPlace } from "./spot.ts";

const goesOn = /^(?:,|in|at|for|between|from|since|by|during|on|before|after|with|under|against)$/;

/** “won the cup six times”: “how many times did … win the cup”; not “ten times its weight”, “three times as many”. */
export const asTimes: NumberPlace = ({ facts, statement, quantity, wording, from, end }) => {
  const { tokens } = facts.reading;
  const { clause } = statement;
  const { rest } = clause;
  if (!/^times$/.test(quantity.counted) || from < rest.from || tokens[end]?.text !== "times") return undefined;
  const [next, second] = [tokens[end + 1]?.text ?? "", tokens[end + 2]?.text ?? ""];
  const isOften = /^(?:an?|per|each|every) (?:day|week|month|year|hour|minute|second|season)$/.test(
    `${next} ${second}`,
  );
  if (end + 1 < rest.to && !isOften && !goesOn.test(next)) return undefined;
  const before = { from: rest.from, to: from };
  if (hasClause(facts.reading, before) || /^(?:,|and|or)$/.test(tokens[from - 1]?.text ?? "")) return undefined;
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: before } });
  const after = say(facts, { from: end + 1, to: rest.to });
  return stemFrom([`${wording} times`, first, parts.subject, last, parts.rest, after, parts.lead]);
};
