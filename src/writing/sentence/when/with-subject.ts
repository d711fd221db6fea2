import type { Reading } from "../../../facts/reading.ts";
import type { Clause } from "../clause.ts";
import { withoutPhrase } from "../dated.ts";
import { finiteVerbAt } from "../finite.ts";
import type { Range } from "../noun-phrase.ts";
import { mainRest } from "../rest.ts";
import type { YearSpot } from "./rule.ts";

const marks = /^[,;:—–()“”"]$/;

/** What the verb that stands at a token, or behind the year there, says of a subject that stands elsewhere; undefined where no verb does. */
export function withSubject(
  reading: Reading,
  subject: Range,
  from: number,
  { sentence, phrase, within }: YearSpot,
): Clause | undefined {
  const verb = finiteVerbAt(reading, from === phrase.from ? phrase.to : from, within.to);
  if (verb === undefined) return undefined;
  let to = Math.max(phrase.to, verb.to);
  while (to < within.to && !marks.test(reading.tokens[to]?.text ?? "")) to++;
  const rest = mainRest(reading, { from: verb.to, to });
  if (rest === undefined) return undefined;
  const clause: Clause = { sentence, subject, verb, rest, part: true };
  return phrase.to <= verb.from ? clause : withoutPhrase(reading, clause, phrase, "keep");
}
