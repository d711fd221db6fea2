import { clauseIn } from "../clause.ts";
import type { YearRule } from "./rule.ts";

const closes = /^(?:[,;:—–()“”"])$/;

/** “… came in 1913 when [the V&A received the Talbot Hughes collection]”: the clause behind a year and “when”. */
export const whenBehind: YearRule = ({ reading }, { sentence, phrase, within }) => {
  const { tokens } = reading;
  const at = tokens[phrase.to]?.text === "," ? phrase.to + 1 : phrase.to;
  if (tokens[at]?.text !== "when") return [];
  let to = at + 1;
  while (to < within.to && !closes.test(tokens[to]?.text ?? "")) to++;
  const clause = clauseIn(reading, sentence, { from: at + 1, to });
  if (clause === undefined || clause.subject.from !== at + 1) return [];
  // “when he was 17”: that holds for long.
  const isState = /^(?:was|were|aged)$/.test(tokens[clause.verb.main]?.text ?? "");
  return isState ? [] : [{ ...clause, part: true }];
};
