import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalActs } from "../distractors/acts.ts";
import { inverted } from "../sentence/invert.ts";
import { type Purpose, purposesOf } from "../sentence/purposes.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

const fewest = 2;

/** “Why did Europeans travel to America?” – “To discover new medicines”, with what else is done in the article as options. */
export const purpose: Family = {
  name: "purpose",
  write: (facts) => purposesOf(facts).flatMap((one) => ask(facts, one)),
};

function ask(facts: Facts, { doing, infinitive }: Purpose): Candidate[] {
  const { sentence, source, clause } = doing;
  const { first, last } = inverted(facts, clause);
  const { subject, rest, lead } = partsOf(facts, doing);
  if (/^(?:will|would|may|might|could|can|should|must)$/.test(first)) return [];
  const said = [subject, last, rest, lead].join(" ");
  if (contentWords(said).length < fewest) return [];
  const rivals = rivalActs(facts, infinitive, said);
  if (rivals.length < fewest) return [];
  const why = / used$|^used/.test(last) ? "For what purpose" : "Why";
  return [
    {
      family: purpose.name,
      sentence,
      answer: infinitive.text,
      confidence: 0.7,
      reason: "what it was done for",
      question: {
        kind: "choice",
        asks: "statement",
        stem: stemFrom([`According to the article, ${why.toLowerCase()}`, first, subject, last, rest, lead]),
        key: `To ${infinitive.text}`,
        distractors: rivals.map(({ text }) => `To ${text}`),
        source,
        proof: facts.reading.text.slice(
          facts.reading.tokens[infinitive.at]?.start,
          facts.reading.tokens[infinitive.end - 1]?.end,
        ),
      },
    },
  ];
}
