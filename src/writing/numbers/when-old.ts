import { inverted } from "../sentence/invert.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { hasClause } from "./behind-preposition.ts";
import type { NumberPlace } from "./spot.ts";

/** “moved to London when she was 36”, “died in Paris, aged 81”: “at what age did … move to London”. */
export const whenOld: NumberPlace = ({ facts, statement, from, end, wording }) => {
  const { tokens } = facts.reading;
  const { clause, who } = statement;
  const { rest } = clause;
  if (who?.type !== "person" || end !== rest.to || !/(?:what|how old)$/.test(wording)) return undefined;
  const words = tokens.slice(Math.max(rest.from, from - 4), from).map(({ text }) => text);
  const length = /when (?:he|she) was (?:only |just )?$/
    .exec(`${words.join(" ")} `)?.[0]
    .trim()
    .split(" ").length;
  const at = length === undefined ? agedAt(facts, from) : from - length;
  if (at === undefined || at <= rest.from || hasClause(facts.reading, { from: rest.from, to: at })) return undefined;
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: { from: rest.from, to: at } } });
  return stemFrom(["at what age", first, parts.subject, last, parts.rest, parts.lead]);
};

/** “, aged 81” */
function agedAt({ reading: { tokens } }: Parameters<NumberPlace>[0]["facts"], from: number): number | undefined {
  if (tokens[from - 1]?.text !== "aged") return undefined;
  return tokens[from - 2]?.text === "," ? from - 2 : from - 1;
}
