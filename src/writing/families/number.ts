import type { Facts } from "../../facts/facts.ts";
import type { Quantity } from "../../facts/quantities/quantities.ts";
import type { Token } from "../../text/tags.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalNumbers } from "../distractors/numbers.ts";
import { type Clause, nounPhraseEnd } from "../sentence/clause.ts";
import { inverted } from "../sentence/invert.ts";
import { isClosed, numbersIn } from "../sentence/plain-number.ts";
import { say } from "../sentence/say.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { wordingOf } from "./how-many.ts";

const fewest = 3;
const cite = "According to the article,";

/**
 * “How many …?”: a number that is counted in the subject, or right behind the verb. The hedge goes into the stem; after
 * “over” and “up to”, where smaller numbers are true as well, the number is to be typed.
 */
export const number: Family = {
  name: "number",
  write: (facts) => statementsOf(facts).flatMap((statement) => askNumbers(facts, statement)),
};

/** Every number of one statement, asked for. */
export function askNumbers(facts: Facts, statement: Statement): Candidate[] {
  return numbersIn(facts, statement.sentence).flatMap((quantity) => ask(facts, statement, quantity));
}

function ask(facts: Facts, statement: Statement, quantity: Quantity): Candidate[] {
  const stem = stemOf(facts, statement, quantity);
  if (stem === undefined || contentWords(stem).length < fewest + 2) return [];
  const { source, sentence } = statement;
  const text = facts.reading.text
    .slice(quantity.number.start, quantity.number.end)
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const about = { family: number.name, sentence, answer: text, reason: "a key number" };
  const shared = {
    asks: "number" as const,
    stem,
    source,
    proof: facts.reading.text.slice(quantity.start, quantity.number.end),
  };
  const rivals = rivalNumbers(facts, quantity).map((rival) => rival.toLowerCase());
  if (isClosed(quantity) && rivals.length >= 2)
    return [{ ...about, confidence: 0.85, question: { ...shared, kind: "choice", key: text, distractors: rivals } }];
  if (!Number.isInteger(quantity.value) && quantity.unit !== "%") return [];
  const unit = quantity.unit === "" ? (quantity.counted.split(" ").at(-1) ?? "") : quantity.unit;
  return [
    {
      ...about,
      confidence: 0.8,
      question: { ...shared, kind: "numeric", key: quantity.value, ...(unit === "" ? {} : { unit }) },
    },
  ];
}

function stemOf(facts: Facts, statement: Statement, quantity: Quantity): string | undefined {
  const { tokens } = facts.reading;
  const { subject, verb, rest } = statement.clause;
  const at = (index: number) =>
    tokens[index]?.start === quantity.start || tokens[index]?.start === quantity.number.start;
  const wording = wordingOf(quantity);
  if (wording === undefined) return undefined;
  const end = firstFrom(facts, statement.clause, quantity.number.end);
  if (!/\s/.test(facts.reading.text[quantity.number.end] ?? "")) return undefined;
  if (at(subject.from)) {
    const counted = say(facts, { from: end, to: subject.to });
    const parts = partsOf(facts, statement);
    return stemFrom([cite, wording, counted, parts.verb, parts.rest, parts.lead]);
  }
  if (!at(rest.from) || verb.to !== rest.from) return undefined;
  const { first, last } = inverted(facts, statement.clause);
  const parts = partsOf(facts, {
    ...statement,
    clause: { ...statement.clause, rest: { from: rest.from, to: rest.from } },
  });
  const counted = countedEnd(facts, end, rest.to);
  if (counted === end || isJoined(tokens[counted]) || reporting.test(tokens[verb.main]?.lemma ?? "")) return undefined;
  const after = say(facts, { from: counted, to: rest.to });
  // “In 1977 they signed two treaties under which …”: behind a clause the lead would belong to it.
  if (parts.lead !== "" && /, (?:\p{L}+ )?\p{L}+ing /u.test(after)) return undefined;
  const hasClause = /(?:^| )(?:which|that|who|where|when) /.test(after);
  return stemFrom([
    cite,
    wording,
    say(facts, { from: end, to: counted }),
    first,
    parts.subject,
    last,
    ...(hasClause ? [parts.lead, after] : [after, parts.lead]),
  ]);
}

/** Behind these the number counts something in what is reported. */
const reporting = /^(?:say|tell|claim|report|believe|think|estimate|announce|warn|argue|predict|expect|find|suggest)$/;

/** “a dozen community-run routes”: the noun is half of an adjective. */
function isJoined(token: Token | undefined): boolean {
  return token !== undefined && /^[-–]/.test(token.text);
}

/** The first token behind an offset. */
function firstFrom({ reading }: Facts, { subject }: Clause, offset: number): number {
  let i = subject.from;
  while ((reading.tokens[i]?.start ?? offset) < offset) i++;
  return i;
}

/** Where what is counted ends: the nouns right behind the number. */
function countedEnd({ reading }: Facts, from: number, to: number): number {
  const { tokens } = reading;
  let end = from;
  while (end < to && (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end]?.pos ?? "") || isParticiple(tokens, end))) end++;
  return reading.tokens[end]?.text === "of" ? nounPhraseEnd(reading, end + 1, to, /^of$/) : end;
}

/** “22,000 licensed cabs”: a participle between number and noun. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === "VERB" && /(?:ed|ing)$/.test(tokens[at].text) && tokens[at + 1]?.pos === "NOUN";
}
