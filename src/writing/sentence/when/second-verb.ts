import { clauseOf } from "../clause.ts";
import { finiteVerbAt } from "../finite.ts";
import { mainRest } from "../rest.ts";
import { withoutPhrase } from "../dated.ts";
import type { YearRule } from "./rule.ts";

const reach = 30;

/** “He was an early supporter of Ido and [in 1927 published his own project]”: the second verb of the main clause’s subject. */
export const secondVerb: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const { tokens } = reading;
  const main = clauseOf(reading, sentence);
  if (main === undefined) return [];
  for (let i = phrase.from - 1; i > Math.max(main.verb.to, phrase.from - reach); i--) {
    if (!/^(?:and|but)$/.test(tokens[i]?.text ?? "")) continue;
    const verb = finiteVerbAt(reading, i + 1 === phrase.from ? phrase.to : i + 1, within.to);
    if (verb === undefined || (main.verb.auxiliary && !verb.auxiliary)) continue;
    let to = Math.max(phrase.to, verb.to);
    while (to < within.to && !/^[,;:—–()“”"]$/.test(tokens[to]?.text ?? "")) to++;
    const rest = mainRest(reading, { from: verb.to, to });
    if (rest === undefined) return [];
    const clause = { sentence, subject: main.subject, verb, rest, part: true as const };
    const without = phrase.to <= verb.from ? clause : withoutPhrase(reading, clause, phrase, "keep");
    return without === undefined ? [] : [without];
  }
  return [];
};
