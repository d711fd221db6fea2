import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { agreesWithOne } from "../sentence/finite.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { askingFor } from "./which.ts";

/** What is true of one thing only. */
const unique =
  /\b(?:the (?:(?:world|country|nation|continent|city|state)[’']s )?(?:first|only|oldest|youngest|largest|biggest|fastest|longest|highest|deepest|tallest|smallest|heaviest|most|second|third))\b/;
const fewest = 3;

/** “What is regarded as the oldest working lighthouse?”: a thing whose name takes “the”, and of which alone it is true. */
export const whatIs: Family = {
  name: "what-is",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { who, clause, source, sentence } = statement;
  if (who === undefined || who.type === "person" || !isThing(facts, statement)) return [];
  if (!agreesWithOne(facts.reading, clause.verb) || askingFor(facts, who, [source].flat().join(" "))) return [];
  const { verb, rest, lead } = partsOf(facts, statement, "subject");
  const said = `${verb} ${rest}`;
  if (lead !== "" || / one of the /.test(` ${said}`) || !unique.test(said) || contentWords(said).length < fewest)
    return [];
  if (/^(?:\p{L}+ ){0,2}(?:not|never|may|might|could|would) /u.test(said)) return [];
  const words = who.name.split(" ");
  if (words.some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && rest.includes(word))) return [];
  return [
    {
      family: whatIs.name,
      sentence,
      answer: who.name,
      confidence: 0.8,
      reason: "a name that matters",
      question: {
        kind: "short-answer",
        asks: "term",
        stem: stemFrom(["What", said]),
        key: who.name,
        accept: [`the ${who.name}`],
        source,
      },
    },
  ];
}

/** “The Tower of Hercules”; neither “the Beatles” nor a name that might be somebody’s. */
function isThing({ reading }: Facts, { who, clause }: Statement): boolean {
  const { subject } = clause;
  const first = reading.tokens[subject.from];
  const mention = reading.mentionAt.get(subject.from + 1);
  if (mention === undefined || reading.nameOf.get(mention) !== who || mention.words.length < 2) return false;
  return /^the$/i.test(first?.text ?? "") && !/s$/.test(mention.words[0] ?? "");
}
