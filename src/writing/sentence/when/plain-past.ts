import type { Reading } from "../../../facts/reading.ts";
import type { Clause } from "../clause.ts";
import { bareOf } from "../invert.ts";
import { wasOrWere } from "./number-of.ts";

/** “had been appointed”, “had limited”: of its year it is asked as of any past, “was … appointed”, “did … limit”. */
export function plainPast(reading: Reading, clause: Clause): Clause {
  const words = reading.tokens.slice(clause.verb.from, clause.verb.to).filter(({ pos }) => pos !== "ADV");
  const main = words.at(-1);
  if (words[0]?.text !== "had" || words.length < 2 || main === undefined || clause.asked !== undefined) return clause;
  if (words[1]?.text === "been")
    return words.length === 3
      ? { ...clause, asked: { first: wasOrWere(reading, clause.subject), last: main.text } }
      : clause;
  return words.length === 2 ? { ...clause, asked: { first: "did", last: bareOf(main.text, main.lemma) } } : clause;
}
