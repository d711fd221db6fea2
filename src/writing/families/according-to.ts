import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { namedBy } from "../sentence/named-by.ts";
import type { Statement } from "../sentence/statement.ts";
import { claimsIn } from "../speech/claims.ts";
import { clauseOfReported, type Reported } from "../speech/reported.ts";
import { askNumbers } from "./number.ts";
import { askYear } from "./when.ts";
import { askPlace } from "./where.ts";
import { askSubject } from "./who-what.ts";

/** What can be asked of a claim as of any statement. */
const asks = [askNumbers, askYear, askPlace, askSubject];

/** “According to the World Health Organization, how many …?”: what somebody is said to have said, asked for with the holder in front. */
export const accordingToHolder: Family = {
  name: "according-to",
  write: (facts) => claimsIn(facts).flatMap((reported) => ask(facts, reported)),
};

function ask(facts: Facts, reported: Reported): Candidate[] {
  const clause = clauseOfReported(facts, reported);
  const { holder, sentence, source } = reported;
  // Who “he” is in the claim is the holder; named twice, it sounds like two people.
  if (clause === undefined || /^(?:he|she)$/i.test(facts.reading.tokens[clause.subject.from]?.text ?? "")) return [];
  const statement: Statement = { sentence, clause, who: namedBy(facts.reading, clause), source };
  return asks
    .flatMap((asking) => asking(facts, statement))
    .map((candidate) => heldBy(candidate, holder.words, reported));
}

/** The same question with the holder of the claim in front. */
function heldBy(candidate: Candidate, holder: string, { proof }: Reported): Candidate {
  const { question } = candidate;
  const bare = question.stem.replace(/^According to the article, /, "");
  const stem = `According to ${holder}, ${bare.replace(/^(?:In which|On which|Who|Which|What|How)/, (word) => word.toLowerCase())}`;
  const own = "proof" in question && question.proof !== undefined ? [question.proof].flat() : [];
  return {
    ...candidate,
    family: accordingToHolder.name,
    confidence: candidate.confidence + 0.03,
    question: { ...question, stem, ...(own.length === 0 ? {} : { proof: [...new Set([...proof, ...own])] }) },
  };
}
