import { inverted } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

/** Behind these the number counts something in what is reported. */
const reporting =
  /^(?:say|tell|claim|report|believe|think|estimate|announce|warn|argue|predict|expect|find|suggest|be|become|remain)$/;

/** “has only 40 seats” */
const restricting = /^(?:only|just|now|already|currently)$/;

/** “The Games drew 40,000 visitors”: “how many visitors did the Games draw” */
export const asObject: NumberPlace = ({ facts, statement, quantity, wording, from, end, counted }) => {
  const { clause } = statement;
  const { verb, rest } = clause;
  const lemma = facts.reading.tokens[verb.main]?.lemma ?? "";
  const isFirst = facts.reading.tokens.slice(rest.from, from).every(({ text }) => restricting.test(text));
  if (from < rest.from || !isFirst || verb.to !== rest.from || reporting.test(lemma)) return undefined;
  const isCost = lemma === "cost";
  if ((counted === end && quantity.unit === "") || /how old$/.test(wording)) return undefined;
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: { from: rest.from, to: rest.from } } });
  const after = say(facts, { from: counted, to: rest.to });
  // “In 1977 they signed two treaties under which …”: behind a clause the lead would belong to it.
  if (parts.lead !== "" && /, (?:\p{L}+ )?\p{L}+ing /u.test(after)) return undefined;
  // “1,540 children … and 2,125 young people”, “two brothers, both of whom”, “girls who work”: the number is not all of it, or told.
  if (/ and \d|^and |(?:^| )both |^(?:who|which|that) /.test(after)) return undefined;
  const hasClause = /(?:^| )(?:which|that|who|where|when) /.test(after);
  return stemFrom([
    isCost ? wording.replace(/how much money$/, "how much") : wording,
    say(facts, { from: end, to: counted }),
    first,
    parts.subject,
    last,
    ...(hasClause ? [parts.lead, after] : [after, parts.lead]),
  ]);
};
