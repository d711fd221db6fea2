import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { inverted } from "../sentence/invert.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";

const naming = /^(?:called|known|nicknamed|dubbed|termed)$/;
/** What else one may be known for, or as. */
const noName = /^(?:for|to|by|in|on|of|that|such|so|one|also|now|not|good|bad|great|best)$/i;
const longest = 4;

/** “What was York known as to the Romans?”: what something is called, of which the article says who or what it is; to be typed. */
export const knownAs: Family = {
  name: "known-as",
  write(facts) {
    const defined = new Set(definitionsOf(facts).map(({ sentence }) => sentence));
    return statementsOf(facts).flatMap((statement) => (defined.has(statement.sentence) ? [] : ask(facts, statement)));
  },
};

function ask(facts: Facts, statement: Statement): Candidate[] {
  const { tokens } = facts.reading;
  const { clause, sentence, source, who } = statement;
  if (!naming.test(tokens[clause.verb.main]?.text ?? "") || !isPassive(facts, statement) || who?.type === "person")
    return [];
  const name = nameIn(facts, clause.rest, tokens[clause.verb.main]?.text === "known");
  if (name === undefined) return [];
  const { first, last } = inverted(facts, clause);
  // “Venus is also called Wamba”: by whom, if it has another name?
  if (/(?:^| )also /.test(last)) return [];
  const parts = partsOf(facts, {
    ...statement,
    clause: { ...clause, rest: { from: name.range.to, to: clause.rest.to } },
  });
  const asked = [last, name.as ? "as" : "", parts.rest].filter((part) => part !== "").join(" ");
  const key = facts.reading.text.slice(tokens[name.range.from]?.start, tokens[name.range.to - 1]?.end);
  const lead = parts.lead === "" ? "" : `${capitalised(parts.lead)},`;
  return [
    {
      family: knownAs.name,
      sentence,
      answer: key,
      confidence: 0.7,
      reason: "what it is called",
      question: {
        kind: "short-answer",
        asks: "term",
        stem: stemFrom([lead, "what", first, parts.subject, asked]),
        key,
        accept: [`the ${key}`],
        source,
      },
    },
  ];
}

function isPassive({ reading }: Facts, { clause: { verb } }: Statement): boolean {
  return reading.tokens.slice(verb.from, verb.main).some(({ text }) => /^(?:is|are|was|were|been)$/.test(text));
}

/** The name that the rest begins with, behind “as” and an article: “as | Eboracum | by the Romans”. */
function nameIn({ reading }: Facts, { from, to }: Range, wantsAs: boolean): { range: Range; as: boolean } | undefined {
  const { tokens } = reading;
  const as = tokens[from]?.text === "as";
  if (as !== wantsAs) return undefined;
  let start = as ? from + 1 : from;
  if (/^(?:the|an?)$/i.test(tokens[start]?.text ?? "")) start++;
  let end = start;
  while (end < to && end - start <= longest && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? "")) end++;
  const last = tokens[end - 1];
  if (end === start || end - start > longest || !/^(?:NOUN|PROPN)$/.test(last?.pos ?? "")) return undefined;
  if (noName.test(tokens[start]?.text ?? "")) return undefined;
  const next = tokens[end]?.text ?? "";
  return end === to || /^(?:by|in|to|among|because|until|from|during|after)$/.test(next)
    ? { range: { from: start, to: end }, as }
    : undefined;
}
