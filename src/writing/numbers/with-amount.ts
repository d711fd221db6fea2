import { inverted } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { partsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { hasClause } from "./behind-preposition.ts";
import type { NumberPlace, Spot } from "./spot.ts";

/** Amounts at which something is done, not those of the thing that stands before. */
const amounts: Record<string, RegExp> = {
  at: /^(?:cost|price|speed|height|depth|altitude|temperature|rate|distance|fee)$/,
  from: /^(?:height|distance|depth)$/,
  with: /^(?:turnout|majority|budget|margin)$/,
  by: /^(?:margin|majority)$/,
  for: /^(?:fee|sum|price|total)$/,
};

/** “travels at a speed of 40 kilometres per hour”: “at what speed does … travel”; in front as well: “With a budget of $230,000, …”. */
export const withAmount: NumberPlace = (spot) => {
  const { facts, statement, wording, from, end, counted } = spot;
  const { tokens } = facts.reading;
  const { clause } = statement;
  const at = prepositionOf(spot);
  const isLead = clause.lead !== undefined && at === clause.lead.from;
  if (at === undefined || (!isLead && at < clause.rest.from)) return undefined;
  const before: Range = { from: clause.rest.from, to: isLead ? clause.rest.to : at };
  const behind = Math.max(end, counted);
  if (isLead ? behind !== clause.lead?.to : hasClause(facts.reading, before) || tokens[at - 1]?.text === ",")
    return undefined;
  const hedge = /^(?:about|around|approximately|roughly|nearly|almost) /.exec(wording)?.[0].trim() ?? "";
  const name = say(facts, { from: at + 1, to: from - 1 }).replace(/^an? /, "");
  const preposition = tokens[at]?.text.toLowerCase();
  const { first, last } = inverted(facts, clause);
  const parts = partsOf(facts, { ...statement, clause: { ...clause, rest: before } }, isLead ? "lead" : "nothing");
  const after = isLead ? "" : say(facts, { from: behind, to: clause.rest.to });
  const rate = say(facts, { from: end, to: counted });
  return stemFrom([
    ...(rate.startsWith("per ")
      ? [say(facts, { from: at, to: from }).toLowerCase(), wording, rate]
      : [hedge === "" ? "" : "approximately", preposition, "what", name]),
    first,
    parts.subject,
    last,
    parts.rest,
    after,
    parts.lead,
  ]);
};

/** Where the preposition stands before “a speed of [40]”. */
function prepositionOf({ facts, from }: Spot): number | undefined {
  const { tokens } = facts.reading;
  if (tokens[from - 1]?.text !== "of") return undefined;
  const noun = tokens[from - 2]?.text ?? "";
  let at = from - 3;
  while (/^(?:ADJ|VERB)$/.test(tokens[at]?.pos ?? "")) at--;
  if (!/^an?$/.test(tokens[at]?.text ?? "")) return undefined;
  return amounts[tokens[at - 1]?.text.toLowerCase() ?? ""]?.test(noun) ? at - 1 : undefined;
}
