import { clauseOf } from "../clause.ts";
import type { YearRule } from "./rule.ts";
import { withSubject } from "./with-subject.ts";

const reach = 30;

/** “He was an early supporter of Ido and [in 1927 published his own project]”: the second verb of the main clause’s subject. */
export const secondVerb: YearRule = ({ reading }, spot) => {
  const main = clauseOf(reading, spot.sentence);
  if (main === undefined) return [];
  for (let i = spot.phrase.from - 1; i > Math.max(main.verb.to, spot.phrase.from - reach); i--) {
    if (!/^(?:and|but)$/.test(reading.tokens[i]?.text ?? "")) continue;
    const clause = withSubject(reading, main.subject, i + 1, spot);
    // “was built in 1300 and named …”: the participle needs the first verb’s auxiliary.
    if (clause !== undefined && (clause.verb.auxiliary || !main.verb.auxiliary)) return [clause];
  }
  return [];
};
