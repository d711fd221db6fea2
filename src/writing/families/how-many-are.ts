import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { wordingOf } from "../numbers/wording.ts";
import { isPlain } from "../sentence/plain.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { sourceOf } from "../source.ts";

const existing =
  /^There (are|were) (?:(thought|believed|estimated|known) to (be|have been) )?(?:(?:around|about|approximately|roughly|nearly|almost|over|more than|some|only) )?[\d,.]+(?: million| billion)? (\p{Ll}[^,.;:]{4,90})\.$/u;

/** “About how many species of bumblebee are there worldwide?”: what there is, of which the sentence says no more. */
export const howManyAre: Family = {
  name: "how-many-are",
  write: (facts) => facts.reading.sentences.flatMap((_, sentence) => ask(facts, sentence)),
};

function ask(facts: Facts, sentence: number): Candidate[] {
  const source = isPlain(facts, sentence) ? sourceOf(facts.reading, sentence) : undefined;
  const found = source === undefined ? undefined : existing.exec(source);
  const [quantity, second] = found === null || found === undefined ? [] : numbersIn(facts, sentence);
  if (source === undefined || found === null || quantity === undefined || second !== undefined) return [];
  const [, are = "", thought, be = "", counted = ""] = found ?? [];
  const wording = wordingOf(quantity);
  if (wording === undefined || quantity.unit !== "" || /(?:^| )(?:that|which|who|and|or) /.test(counted)) return [];
  const said = thought === undefined ? `${are} there` : `${are} there ${thought} to ${be}`;
  return candidate(facts, quantity, {
    sentence,
    source,
    stem: `According to the article, ${wording} ${split(counted, said)}?`,
  });
}

const where = /^(.+?)(?: ((?:in|on|at|across|throughout) .+|worldwide))?$/u;

/** “species of bumblebee” … “worldwide”: the verb comes between what is counted and where. */
function split(counted: string, said: string): string {
  const [, things = counted, place] = where.exec(counted) ?? [];
  return [things, said, place].filter((part) => part !== undefined).join(" ");
}

function candidate(
  facts: Facts,
  quantity: Quantity,
  { sentence, source, stem }: { sentence: number; source: string; stem: string },
): Candidate[] {
  const key = facts.reading.text.slice(quantity.number.start, quantity.number.end);
  const rivals = rivalNumbers(facts, quantity);
  if (!isClosed(quantity) || rivals.length < 2) return [];
  return [
    {
      family: howManyAre.name,
      sentence,
      answer: key,
      confidence: 0.85,
      reason: "a key number",
      question: { kind: "choice", asks: "number", stem, key, distractors: rivals, source, proof: key },
    },
  ];
}
