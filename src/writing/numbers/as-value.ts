import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { amounts } from "./amount-of.ts";
import type { NumberPlace } from "./spot.ts";

/** Amounts of people, which need no unit. */
const headcounts = /^(?:population|membership|enrol?lment|attendance|toll)$/;

/** “The total loss to Pala Casino was $19,250”: “what was the total loss to Pala Casino”; a hedge goes in front. */
export const asValue: NumberPlace = ({ facts, statement, quantity, wording, from, end, counted }) => {
  const { tokens } = facts.reading;
  const { verb, rest, subject } = statement.clause;
  const be = tokens[verb.main]?.text ?? "";
  if (verb.to !== rest.from || verb.main !== verb.from || !/^(?:is|was)$/.test(be) || counted > end) return undefined;
  // “was only 2,400 Kelvin”
  const isFirst =
    from === rest.from || (from === rest.from + 1 && /^(?:only|just)$/.test(tokens[rest.from]?.text ?? ""));
  const heads = tokens
    .slice(subject.from, subject.to)
    .findIndex(({ text }) => /^(?:of|to|in|for|on|at|from|between)$/.test(text));
  const head = tokens[heads < 0 ? subject.to - 1 : subject.from + heads - 1]?.text ?? "";
  if (!isFirst || !amounts.test(head) || (quantity.unit === "" && !headcounts.test(head))) return undefined;
  const hedge = /^(?:about|around|approximately|roughly|nearly|almost) /.exec(wording)?.[0].trim() ?? "";
  const parts = partsOf(facts, statement);
  const after = say(facts, { from: Math.max(end, counted), to: rest.to });
  const named = hedge === "" ? parts.subject : parts.subject.replace(/^the (?=\p{Ll})/u, "the approximate ");
  return stemFrom([named === parts.subject ? hedge : "", "what", be, named, after, parts.lead]);
};
