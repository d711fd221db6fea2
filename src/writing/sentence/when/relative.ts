import { indexAt } from "../../../text/spans.ts";
import { finiteVerbAt } from "../finite.ts";
import { mainRest } from "../rest.ts";
import { withoutPhrase } from "../dated.ts";
import type { YearRule } from "./rule.ts";

const reach = 25;

/** “Clyde Tombaugh, who [discovered the planet in 1930]”: what is told behind a name by “who” or “which”. */
export const relative: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const { tokens, mentionAt, nameOf } = reading;
  for (let i = phrase.from - 1; i > Math.max(within.from, phrase.from - reach); i--) {
    if (!/^(?:who|which)$/.test(tokens[i]?.text ?? "")) continue;
    const mention = tokens[i - 1]?.text === "," ? mentionAt.get(i - 2) : undefined;
    const verb = finiteVerbAt(reading, i + 1 === phrase.from ? phrase.to : i + 1, within.to);
    if (mention === undefined || verb === undefined || mention.end !== tokens[i - 2]?.end) return [];
    const name = nameOf.get(mention);
    if ((name?.type === "person") !== (tokens[i]?.text === "who")) return [];
    let from = indexAt(tokens, mention.start);
    if (/^the$/i.test(tokens[from - 1]?.text ?? "")) from--;
    if (/^(?:of|and|or|&|['’]s?)$/i.test(tokens[from - 1]?.text ?? "")) return [];
    let to = Math.max(phrase.to, verb.to);
    while (to < within.to && !/^[,;:—–()“”"]$/.test(tokens[to]?.text ?? "")) to++;
    const rest = mainRest(reading, { from: verb.to, to });
    if (rest === undefined) return [];
    const clause = { sentence, subject: { from, to: i - 1 }, verb, rest, part: true as const };
    const without = phrase.to <= verb.from ? clause : withoutPhrase(reading, clause, phrase, "keep");
    return without === undefined ? [] : [without];
  }
  return [];
};
