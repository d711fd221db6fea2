import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { castOf } from "../distractors/people.ts";
import { isPlain } from "../sentence/plain.ts";
import { standsAlone } from "./alone.ts";
import { names } from "./proof.ts";
import { accordingTo } from "./reported/according-to.ts";
import { afterVerb } from "./reported/after-verb.ts";
import { atTheEnd } from "./reported/at-the-end.ts";
import type { Reported, ReportRule } from "./reported/rule.ts";

const rules: readonly ReportRule[] = [afterVerb, accordingTo, atTheEnd];
const length = { least: 6, most: 32 };

/** Every statement that the reporter gives in other words than the speaker's, and that stands alone. */
export function reportedIn(facts: Facts): Reported[] {
  const sure = new Set(castOf(facts).people);
  return facts.reading.sentences.flatMap((_, sentence) => {
    if (!isPlain(facts, sentence)) return [];
    for (const rule of rules) {
      const found = rule(facts.reading, sentence);
      if (found !== undefined) return sure.has(found.speaker) && isTelling(facts.reading, found) ? [found] : [];
    }
    return [];
  });
}

function isTelling(reading: Reading, { clause, speaker }: Reported): boolean {
  const { tokens } = reading;
  const [start, end] = [tokens[clause.from]?.start, tokens[clause.to - 1]?.end];
  if (start === undefined || end === undefined) return false;
  const text = reading.text.slice(start, end);
  const count = text.split(/\s+/).length;
  if (count < length.least || count > length.most || names(text, speaker)) return false;
  return standsAlone(reading, { start, end });
}
