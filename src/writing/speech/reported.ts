import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { castOf } from "../distractors/people.ts";
import { isPlain } from "../sentence/plain.ts";
import { standsAlone } from "./alone.ts";
import { names } from "./proof.ts";
import { accordingTo } from "./reported/according-to.ts";
import { afterLead } from "./reported/after-lead.ts";
import { afterVerb } from "./reported/after-verb.ts";
import { atTheEnd } from "./reported/at-the-end.ts";
import type { Reported, ReportRule } from "./reported/rule.ts";

const rules: readonly ReportRule[] = [afterVerb, accordingTo, atTheEnd, afterLead];
const length = { least: 6, most: 32 };

/** Every statement that the reporter gives in other words than the speaker's, and that stands alone. */
export function reportedIn(facts: Facts): Reported[] {
  const sure = new Set(castOf(facts).people);
  return facts.reading.sentences.flatMap((_, sentence) => {
    if (!isPlain(facts, sentence)) return [];
    for (const rule of rules) {
      const found = rule(facts.reading, sentence);
      if (found === undefined) continue;
      if (!sure.has(found.speaker)) return [];
      return [found, withoutTail(facts.reading, found)].filter((one) => isTelling(facts.reading, one)).slice(0, 1);
    }
    return [];
  });
}

const tail = /^(?:roughly|nearly|about|almost|which|although|though|whereas|while)$/;

/** “… in less than a day, roughly half of what …”: the statement without what is added behind a comma. */
function withoutTail({ tokens }: Reading, reported: Reported): Reported {
  const { from, to } = reported.clause;
  for (let i = from + 1; i < to; i++)
    if (tokens[i - 1]?.text === "," && tail.test(tokens[i]?.text ?? ""))
      return { ...reported, clause: { from, to: i - 1 } };
  return reported;
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
