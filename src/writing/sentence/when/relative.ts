import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { type Clause, clauseIn } from "../clause.ts";
import { finiteVerbAt } from "../finite.ts";
import type { Range } from "../noun-phrase.ts";
import { isOfAnother } from "./of-another.ts";
import type { YearRule, YearSpot } from "./rule.ts";
import { withSubject } from "./with-subject.ts";

const reach = 25;

/** “Clyde Tombaugh, who [discovered the planet in 1930]”: what is told behind a name by “who” or “which”. */
export const relative: YearRule = ({ reading }, spot) => {
  const { phrase, within } = spot;
  let at = phrase.from - 1;
  const first = Math.max(within.from, phrase.from - reach);
  while (at > first && !/^(?:who|which)$/.test(reading.tokens[at]?.text ?? "")) at--;
  const told = at > first ? toldOf(reading, at) : undefined;
  if (told === undefined || isOfAnother(reading, told, within.from)) return [];
  const from = at + 1 === phrase.from ? phrase.to : at + 1;
  const clause =
    finiteVerbAt(reading, from, within.to) === undefined
      ? ofObject(reading, told, at, spot)
      : withSubject(reading, told, at + 1, spot);
  return clause === undefined ? [] : [clause];
};

/** The name in front of “, who”, which tells of a person, or of “, which”, which does not. */
function toldOf({ tokens, mentionAt, nameOf }: Reading, at: number): Range | undefined {
  const mention = tokens[at - 1]?.text === "," ? mentionAt.get(at - 2) : undefined;
  if (mention === undefined || mention.end !== tokens[at - 2]?.end) return undefined;
  if ((nameOf.get(mention)?.type === "person") !== (tokens[at]?.text === "who")) return undefined;
  const name = indexAt(tokens, mention.start);
  const from = /^the$/i.test(tokens[name - 1]?.text ?? "") ? name - 1 : name;
  return /^(?:of|and|or|&|['’]s?)$/i.test(tokens[from - 1]?.text ?? "") ? undefined : { from, to: at - 1 };
}

/** “the Treaty of New Echota, which [Congress ratified against the protests of Clay in 1835]” */
function ofObject(reading: Reading, told: Range, at: number, { sentence, phrase }: YearSpot): Clause | undefined {
  const clause = clauseIn(reading, sentence, { from: at + 1, to: phrase.from });
  if (clause === undefined || clause.lead !== undefined || clause.verb.auxiliary) return undefined;
  const behind = reading.tokens[clause.verb.to];
  const isFree = clause.verb.to === phrase.from || (behind?.pos === "ADP" && !governed.test(behind.text));
  return isFree ? { ...clause, rest: told, part: true } : undefined;
}

/** “which she led | to its first victory”: what belongs to the verb. */
const governed = /^(?:to|in|into|as|on|off|of|out|up|down|over|upon)$/;
