import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

/** What the phrase in front tells of the verb: “For 14 years, …”, “After 12 seasons, …”, “With 4,120 votes, …”. */
const telling = /^(?:for|after|with|within|in|at|by)$/i;

/** “At the age of 87, she was the first to …”: “at what age was … the first to …”; “For 14 years, …”: “for how many years …”. */
export const inLead: NumberPlace = ({ facts, statement, quantity, wording, from, end, counted }) => {
  const { tokens } = facts.reading;
  const { clause } = statement;
  const { lead } = clause;
  if (lead === undefined || from < lead.from || from >= lead.to) return undefined;
  const isAge = wording === "at what age" && end === lead.to;
  const preposition = tokens[lead.from]?.text.toLowerCase() ?? "";
  const isPhrase = from === lead.from + 1 && counted === lead.to && telling.test(preposition);
  const isOf = quantity.unit !== "" || counted > end;
  if (!isAge && !(isPhrase && isOf && !/^(?:what|at what age)$/.test(wording) && !/%|per ?cent/.test(quantity.unit)))
    return undefined;
  if (isCopulaWithNoun(facts, clause) && !isAge) return undefined;
  const asked = isAge ? wording : `${preposition} ${wording} ${say(facts, { from: end, to: counted })}`;
  const { first, last } = inverted(facts, clause);
  const { subject, rest } = partsOf(facts, statement, "lead");
  return stemFrom([asked.trim(), first, subject, last, rest]);
};
