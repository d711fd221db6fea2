import { inverted } from "../sentence/invert.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import type { NumberPlace } from "./spot.ts";

/** Nouns that an amount belongs to. */
export const amounts =
  /^(?:area|population|length|height|depth|width|diameter|capacity|volume|weight|mass|speeds?|temperatures?|budget|value|cost|price|distance|salary|loss|profit|turnover|radius|circumference|elevation|altitude|wingspan|density|income|membership|enrol?lment|attendance|lifespan|toll|fee|fine|reward|age|range)$/;

/** “Gatun Lake covers an area of 425 square kilometres”: “what area does Gatun Lake cover”; a “population of” that it has is its population. */
export const amountOf: NumberPlace = ({ facts, statement, wording, from, end, counted }) => {
  const { tokens } = facts.reading;
  const { clause } = statement;
  const { verb, rest } = clause;
  const noun = tokens[from - 2]?.text ?? "";
  // “a population of fifty thousand slaves”: that many are slaves, and others live there, too.
  const things = say(facts, { from: end, to: counted });
  if (noun === "population" && !/^(?:people|inhabitants|residents)?$/.test(things)) return undefined;
  if (
    from < rest.from ||
    tokens[from - 1]?.text !== "of" ||
    !amounts.test(noun) ||
    verb.to !== rest.from ||
    tokens[verb.main]?.lemma === "be"
  )
    return undefined;
  const between = tokens.slice(rest.from, from - 2);
  if (!between.every(({ pos, text }) => pos === "ADJ" || pos === "NOUN" || /^(?:an?|total)$/.test(text)))
    return undefined;
  const hedge = /^(?:about|around|approximately|roughly|nearly|almost) /.exec(wording)?.[0].trim() ?? "";
  const name = say(facts, { from: rest.from, to: from - 1 }).replace(/^an? /, "");
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: { from: rest.from, to: rest.from } } });
  const after = say(facts, { from: Math.max(end, counted), to: rest.to });
  if (tokens[verb.main]?.lemma === "have" && after === "" && /^(?:has|have|had)$/.test(tokens[verb.from]?.text ?? ""))
    return stemFrom([
      `what ${tokens[verb.from]?.text === "had" ? "was" : "is"} the ${hedge === "" ? "" : "approximate "}${name} of`,
      parts.subject,
      parts.lead,
    ]);
  return stemFrom([hedge === "" ? "" : "approximately", "what", name, first, parts.subject, last, after, parts.lead]);
};
