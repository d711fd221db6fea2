import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { rivalYears } from "../distractors/years.ts";
import type { Clause } from "../sentence/clause.ts";
import { withoutYear, yearOf } from "../sentence/dated.ts";
import { type DatedStatement, datedStatementsOf } from "../sentence/dated-statements.ts";
import { inverted, isCopulaWithNoun } from "../sentence/invert.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { stemFrom } from "../sentence/stem.ts";
import { tellsAll } from "../sentence/when/tells-all.ts";
import { isToldOfAnother } from "../sentence/when/told-of-another.ts";

/** Fewer words of meaning beside the year do not tell which event is meant. */
const fewest = 3;

/** “In which year did …?”: a statement with one explicit year, in front or at the end. */
export const inWhichYear: Family = {
  name: "when",
  write(facts) {
    const plain = statementsOf(facts).map((statement) => ({ statement, found: askYear(facts, statement) }));
    const verbs = new Set(
      plain.flatMap(({ statement, found }) => (found.length > 0 ? [statement.clause.verb.main] : [])),
    );
    // A verb is asked about once: a token’s index tells it.
    const others = datedStatementsOf(facts).filter(({ clause }) => !verbs.has(clause.verb.main));
    return [...plain.flatMap(({ found }) => found), ...others.flatMap((statement) => askDated(facts, statement))];
  },
};

const asking = "According to the article, in which year";

const askings: Record<string, { words: string; first: RegExp }> = {
  in: { words: asking, first: /^(?:was|were|did)$/ },
  on: { words: asking, first: /^(?:was|were|did)$/ },
  since: { words: "According to the article, since which year", first: /^(?:has|have)$/ },
  until: { words: "According to the article, until which year", first: /^(?:was|were|did)$/ },
};

/** The year of a statement that does not say it, asked for; not of what was planned, or goes on. */
function askDated(facts: Facts, { governor, dates: [date, second], ...statement }: DatedStatement): Candidate[] {
  const how = askings[governor];
  if (how === undefined || second !== undefined || !how.first.test(inverted(facts, statement.clause).first)) return [];
  const stem = stemOf(facts, { ...statement, clause: withoutApposition(facts, statement.clause) }, how.words);
  return stem === undefined || figures.test(stem) ? [] : asked(facts, statement, date, stem);
}

/** A second year, of which something else may be told. */
const figures = /(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/u;

/** “… visited Ghana|, his first journey to Africa”: what hangs on all that was said. */
function withoutApposition({ reading: { tokens } }: Facts, clause: Clause): Clause {
  const { from, to } = clause.rest;
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.text === "," && /^(?:his|her|its|their)$/.test(tokens[i + 1]?.text ?? ""))
      return { ...clause, rest: { from, to: i } };
  return clause;
}

/** The year of one statement, asked for. */
export function askYear(facts: Facts, statement: Statement): Candidate[] {
  const date = yearOf(facts, statement);
  const stem = date === undefined ? undefined : stemWithout(facts, statement, date, asking);
  return date === undefined || stem === undefined ? [] : asked(facts, statement, date, stem);
}

function asked(facts: Facts, statement: Statement, date: CalendarDate, stem: string): Candidate[] {
  if (date.year === undefined || isToldOfAnother(facts, statement, date.year)) return [];
  const key = String(date.year);
  const about = { family: inWhichYear.name, sentence: statement.sentence, answer: key, reason: "when it happened" };
  const shared = { asks: "date" as const, stem, source: statement.source };
  const told = [statement.source].flat().join(" ");
  const rivals = rivalYears(facts, date.year, statement.sentence)
    .map(String)
    .filter((rival) => !told.includes(rival));
  return rivals.length < 2
    ? [{ ...about, confidence: 0.75, question: { ...shared, kind: "short-answer", key, accept: [`in ${key}`] } }]
    : [{ ...about, confidence: 0.8, question: { ...shared, kind: "choice", key, distractors: rivals } }];
}

/** “the area lost in the Amazon | rose”: the verb is another than was taken for it. */
const second = /^(?:[^,]* )?(?<!(?:that|which|who|where|when|and|as) (?:\p{L}+ ){0,3})(?:rose|fell|grew|was|were) /u;

/** “along the New England coast”: a place with a name can be said at the end. */
const placing =
  /^(?:along|across|throughout|in|at|on|near|outside|within|around) (?:the )?(?:\p{Ll}+ ){0,3}(?:of |in )?(?:the )?\p{Lu}(?!\p{L}*\d)/u;

/** “In which year did Tesla move to New York?”: the statement without its date, as a question that asks for it. */
export function stemWithout(
  facts: Facts,
  statement: Statement,
  date: Pick<CalendarDate, "start" | "end">,
  asking: string,
  governs?: RegExp,
): string | undefined {
  const asked = withoutYear(facts, statement, date, governs);
  return asked === undefined || isCutShort(facts, statement.clause, partsOf(facts, asked).rest)
    ? undefined
    : stemOf(facts, asked, asking);
}

/** “UNESCO named it …”: what a subject did something to is not the subject. */
const somethingElse = /^(?:it|them|him)(?!\p{L})/u;

/** A statement that does not say when, as a question for it. */
export function stemOf(facts: Facts, asked: Statement, asking: string): string | undefined {
  if (isCopulaWithNoun(facts, asked.clause)) return undefined;
  const { first, last } = inverted(facts, asked.clause);
  const { subject, rest, lead } = partsOf(facts, asked);
  // “In which year are they preparing to …?”: what is planned is asked for, not what goes on.
  if (/^(?:is|are)$/.test(first) && !/^(?:set|due|scheduled|expected|planned)$/.test(last)) return undefined;
  // “In his youth, …” cannot stand beside “In which year”.
  if ((lead !== "" && !placing.test(lead)) || /^(?:will|would|may|might|had|do|does)$/.test(first)) return undefined;
  if (/^(?:has|have)$/.test(first) && !/since/.test(asking)) return undefined;
  if (first === "did" && (second.test(rest) || somethingElse.test(rest))) return undefined;
  if (contentWords(`${subject} ${last} ${rest}`).length < fewest) return undefined;
  // “In which year was Albert Alexander treated?” of what, by whom?
  if (lead === "" && /^(?:up|out|down|off)?$/.test(rest) && !tellsAll(`${last} ${rest}`.trim())) return undefined;
  return stemFrom([asking, first, subject, last, rest, lead]);
}

/** “Congress chose Panama and agreed to pay …”: what is left behind tells what was meant. */
function isCutShort({ reading }: Facts, { rest }: Clause, said: string): boolean {
  return /^(?:and|but|,)$/.test(reading.tokens[rest.to]?.text ?? "") && contentWords(said).length < 2;
}
