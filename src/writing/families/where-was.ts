import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import { isPlace } from "../../facts/names/places.ts";
import type { Candidate, Family } from "../candidate.ts";
import { sortOfPlace } from "../distractors/places.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";

const once = /^(?:born|buried|died)$/;

/** “Where was Fridtjof Nansen born?”: a place whose sort is not known, so that the answer is to be typed; whoever names what it is part of is right as well. */
export const whereWas: Family = {
  name: "where-was",
  write: (facts) => statementsOf(facts).flatMap((statement) => ask(facts, statement)),
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { clause, who, sentence, source } = statement;
  const { tokens } = facts.reading;
  const verb = tokens[clause.verb.main]?.text ?? "";
  if (who?.type !== "person" || !once.test(verb)) return [];
  const mention = placeIn(facts, clause.rest);
  if (mention === undefined) return [];
  const { subject } = partsOf(facts, statement);
  const larger = around(facts, mention);
  const key = [mention.text, ...larger].join(", ");
  const asked = "According to the article, where";
  const stem = verb === "died" ? [`${asked} did`, subject, "die"] : [`${asked} was`, subject, verb];
  return [
    {
      family: whereWas.name,
      sentence,
      answer: key,
      confidence: 0.85,
      reason: "where it happened",
      question: {
        kind: "short-answer",
        asks: "place",
        stem: stemFrom(stem),
        key,
        accept: [
          ...new Set([
            mention.text,
            ...larger.filter((place) => sortOfPlace(place) !== "country"),
            `in ${mention.text}`,
          ]),
        ].filter((form) => form !== key),
        source,
      },
    },
  ];
}

/** “Wimbledon, London, England”: the places that it is part of, as the article names them behind it. */
function around({ reading }: Facts, { end }: Mention): string[] {
  const behind =
    /^(?:, (?!\p{L}+ \d)(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}))(?:, (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}))?(?=[,.;)]| (?:on|in|to|at)(?!\p{L}))/u.exec(
      reading.text.slice(end, end + 80),
    );
  return behind === null
    ? []
    : ([behind[1], behind[2]].filter((place) => place !== undefined && isPlace(place)) as string[]);
}

/** The name right behind the first “at” or “in”: “of a heart attack at Polhøgda”. */
function placeIn({ reading }: Facts, { from, to: end }: Range): Mention | undefined {
  const { tokens, mentionAt } = reading;
  let at = from;
  while (at < end && !/^(?:at|in)$/.test(tokens[at]?.text ?? "")) {
    if (mentionAt.has(at) || /^(?:,|and|who|which|when|after)$/.test(tokens[at]?.text ?? "")) return undefined;
    at++;
  }
  const mention = mentionAt.get(at + 1);
  if (mention === undefined || mention.runStart !== tokens[at + 1]?.start) return undefined;
  if (
    reading.nameOf.get(mention)?.type === "person" ||
    /^(?:country|US state|continent)$/.test(sortOfPlace(mention.text) ?? "")
  )
    return undefined;
  let to = at + 1;
  while (mentionAt.get(to) === mention) to++;
  return /^(?:or|and|-|['’]s?)$/.test(tokens[to]?.text ?? "") ? undefined : mention;
}
