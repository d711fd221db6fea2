import { inverted } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { hasClause } from "./behind-preposition.ts";
import type { NumberPlace } from "./spot.ts";

/** So many words may stand between the verb and the infinitive’s object. */
const longest = 9;

/** “obtained a licence to run two postal services from Lviv”: “how many postal services did … obtain a licence to run from Lviv”. */
export const ofInfinitive: NumberPlace = ({ facts, statement, quantity, wording, from, end, counted }) => {
  const { reading } = facts;
  const { tokens } = reading;
  const { clause } = statement;
  const before = { from: clause.rest.from, to: from };
  const isObject = tokens[from - 1]?.pos === "VERB" && tokens[from - 2]?.text === "to" && from - 2 >= before.from;
  // “became the first to lead two teams”: of such a question nobody sees the end.
  if (/^(?:be|become)$/.test(tokens[clause.verb.main]?.lemma ?? "")) return undefined;
  if (!isObject || from - before.from > longest || hasClause(reading, before)) return undefined;
  if ((counted === end && quantity.unit === "") || !/how (?:many|much)/.test(wording)) return undefined;
  if (tokens.slice(before.from, from).some(({ text }) => /^(?:,|and|or)$/.test(text))) return undefined;
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: before } });
  const after = say(facts, { from: counted, to: clause.rest.to });
  if (/ and \d|^and |(?:^| )(?:both|which|that|who) /.test(after)) return undefined;
  return stemFrom([
    wording,
    say(facts, { from: end, to: counted }),
    first,
    parts.subject,
    last,
    parts.rest,
    after,
    parts.lead,
  ]);
};
