import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { indexAt } from "../../text/spans.ts";
import type { Candidate, Family } from "../candidate.ts";
import { type PlaceSort, rivalPlaces, sortOfPlace } from "../distractors/places.ts";
import { inverted } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

const fewest = 3;
const plural = { country: "countries", city: "cities", "US state": "US states", continent: "continents" } as const;

/** “Which of these countries …?”: a statement with three places or more of one sort, listed as its subject or behind “in” at its end. */
export const several: Family = {
  name: "several",
  write: (facts) =>
    statementsOf(facts).flatMap((statement) => [...asSubject(facts, statement), ...atEnd(facts, statement)]),
};

type List = { names: Name[]; sort: PlaceSort };

function asSubject(facts: Facts, statement: Statement): Candidate[] {
  const { subject, verb } = statement.clause;
  const list = listIn(facts, subject);
  if (list === undefined) return [];
  const { verb: said, rest, lead } = partsOf(facts, statement, "subject");
  if (verb.to === verb.from) return [];
  return candidate(facts, statement, list, stemFrom([`Which of these ${plural[list.sort]}`, said, rest, lead]));
}

function atEnd(facts: Facts, statement: Statement): Candidate[] {
  const { tokens } = facts.reading;
  const { rest } = statement.clause;
  let at = rest.to - 1;
  while (at > rest.from && tokens[at]?.text !== "in") at--;
  const list = tokens[at]?.text === "in" ? listIn(facts, { from: at + 1, to: rest.to }) : undefined;
  if (list === undefined) return [];
  const { first, last } = inverted(facts, statement.clause);
  const parts = partsOf(facts, { ...statement, clause: { ...statement.clause, rest: { from: rest.from, to: at } } });
  return candidate(
    facts,
    statement,
    list,
    stemFrom([`In which of these ${plural[list.sort]}`, first, parts.subject, last, parts.rest, parts.lead]),
  );
}

/** The places of a range that holds nothing but places, commas and “and”. */
function listIn({ reading }: Facts, { from, to }: Range): List | undefined {
  const names: Name[] = [];
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt.get(i);
    const name = mention === undefined ? undefined : reading.nameOf.get(mention);
    if (mention === undefined || name === undefined) {
      if (!/^(?:,|and|the)$/i.test(reading.tokens[i]?.text ?? "")) return undefined;
    } else if (i === indexAt(reading.tokens, mention.start)) names.push(name);
  }
  const sorts = new Set(names.map(({ name }) => sortOfPlace(name)));
  const [sort] = sorts;
  return names.length < fewest || sorts.size !== 1 || sort === undefined ? undefined : { names, sort };
}

function candidate(facts: Facts, { sentence, source }: Statement, { names, sort }: List, stem: string): Candidate[] {
  const beside = [source].flat().join(" ");
  const key = names.map(({ name }) => name);
  const [first = ""] = key;
  const distractors = rivalPlaces(facts, first, beside).filter((rival) => sortOfPlace(rival) === sort);
  if (distractors.length < 2) return [];
  const about = {
    family: several.name,
    sentence,
    answer: key.join(", "),
    confidence: 0.75,
    reason: "what the article lists",
  };
  return [{ ...about, question: { kind: "multiple", asks: "place", stem, key, distractors, source } }];
}
