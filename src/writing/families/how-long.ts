import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { askedNumber } from "../numbers/asked.ts";
import { itTook, tookAt } from "../numbers/it-took.ts";
import { wordingIn } from "../numbers/wording.ts";
import { isPlain } from "../sentence/plain.ts";
import { numbersIn } from "../sentence/plain-number.ts";
import { sourceOf } from "../source.ts";

/** “How many days did it take Nansen to cross Greenland?”: of a sentence whose subject, “it”, is nothing that can be asked for. */
export const howLong: Family = {
  name: "how-long",
  write: (facts) => facts.reading.sentences.flatMap((_, sentence) => ask(facts, sentence)),
};

function ask(facts: Facts, sentence: number): Candidate[] {
  const took = tookAt(facts.reading, sentence);
  const source = took !== undefined && isPlain(facts, sentence) ? sourceOf(facts.reading, sentence) : undefined;
  if (took === undefined || source === undefined) return [];
  return numbersIn(facts, sentence).flatMap((quantity) => {
    const wording = wordingIn(facts, quantity);
    const stem = wording === undefined ? undefined : itTook(facts, { quantity, wording, took });
    const told = { sentence, source, who: undefined };
    return stem === undefined ? [] : askedNumber(facts, howLong.name, told, quantity, stem);
  });
}
