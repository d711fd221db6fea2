import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { sortOfPlace } from "../distractors/places.ts";
import type { Clause } from "../sentence/clause.ts";
import { inverted } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

/** What one does to a thing that has a name, and to few such things. */
const done =
  /^(?:found|establish|invent|write|publish|receive|win|design|build|discover|compose|paint|direct|create|found|launch|edit|lead|join|head|award|co-found|cofound|command|buy|acquire)$/;
const fewest = 2;

/** “What did Marie Curie found in 1932?”: a thing with a name, right behind the verb; the answer is to be typed. */
export const what: Family = {
  name: "what",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { clause, who, sentence, source } = statement;
  const { reading } = facts;
  const lemma = reading.tokens[clause.verb.main]?.lemma ?? "";
  if (who === undefined || !done.test(lemma) || isPassive(reading.tokens[clause.verb.from]?.text, lemma)) return [];
  const thing = thingAt(facts, clause);
  if (thing === undefined) return [];
  const { first, last } = inverted(facts, clause);
  const { to } = thing;
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: { from: to, to: clause.rest.to } } });
  // Without when or where nobody knows which of all is meant.
  const rest = [parts.rest, parts.lead].filter((part) => part !== "").join(" ");
  if (!/^(?:in|on|at|from|after|during)(?!\p{L})/iu.test(rest) || !/\d{4}/.test(rest)) return [];
  if (contentWords(`${parts.subject} ${last} ${rest}`).length < fewest) return [];
  const key = thing.mention.text;
  return [
    {
      family: what.name,
      sentence,
      answer: key,
      confidence: 0.8,
      reason: "a name that matters",
      question: {
        kind: "short-answer",
        asks: "term",
        stem: stemFrom(["What", first, parts.subject, last, rest]),
        key,
        accept: [`the ${key}`],
        source,
      },
    },
  ];
}

/** “was founded” and “were led” have no object; “was awarded the prize” has. */
function isPassive(first: string | undefined, lemma: string): boolean {
  return /^(?:is|are|was|were|has|have|had)$/.test(first ?? "") && !(lemma === "award" && first === "was");
}

/** The name that is the object: “the Nobel Peace Prize”; no person and no place, and nothing hanging on it. */
function thingAt({ reading }: Facts, { verb, rest }: Clause): { mention: Mention; to: number } | undefined {
  if (verb.to !== rest.from) return undefined;
  const at = /^the$/.test(reading.tokens[rest.from]?.text ?? "") ? rest.from + 1 : rest.from;
  const mention = reading.mentionAt.get(at);
  const name = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (mention === undefined || name === undefined || mention.runStart !== reading.tokens[at]?.start) return undefined;
  if (name.type === "person" || name.type === "place" || sortOfPlace(mention.text) !== undefined) return undefined;
  if (mention.words.length < 2) return undefined;
  let to = at;
  while (reading.mentionAt.get(to) === mention) to++;
  const next = reading.tokens[to]?.text ?? "";
  return to === rest.to || /^(?:in|on|at|from|after|during)$/.test(next) ? { mention, to } : undefined;
}
