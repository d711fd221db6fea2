import { inverted } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

const dimension = /^(?:long|wide|high|tall|deep|thick|old|away|across|broad)$/;
const distance = /^(?:above|below|from|north|south|east|west|northeast|northwest|southeast|southwest|off)$/;

/** “The canal is 82 kilometres long”: “how long is the canal”; “York is 300 km from London”: “how many km from London is York” */
export const asMeasure: NumberPlace = ({ facts, statement, quantity, wording, from, end }) => {
  const { tokens } = facts.reading;
  const { clause } = statement;
  const { verb, rest } = clause;
  if (from !== rest.from || verb.to !== from || tokens[verb.main]?.lemma !== "be" || quantity.unit === "")
    return undefined;
  const { first, last } = inverted(facts, clause);
  const { subject, lead } = partsOf(facts, { ...statement, clause: { ...clause, rest: { from, to: from } } });
  const next = tokens[end]?.text ?? "";
  if (/how old$/.test(wording)) return end === rest.to ? stemFrom([wording, first, subject, last, lead]) : undefined;
  if (distance.test(next) && end < rest.to)
    return stemFrom([wording, say(facts, { from: end, to: rest.to }), first, subject, last, lead]);
  if (!dimension.test(next) || (/^(?:and|,)?$/.test(tokens[end + 1]?.text ?? "") === false && end + 1 < rest.to))
    return undefined;
  const how = wording.replace(/how many .*$/, `how ${next === "away" ? "far away" : next}`);
  return stemFrom([how, first, subject, last, lead]);
};
