import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { sourcesOf } from "../source.ts";
import { type Clause, clauseOf, secondOf } from "./clause.ts";
import { meantWithin } from "./meant.ts";
import { meantBy } from "./meant-by.ts";
import { namedBy } from "./named-by.ts";
import type { Range } from "./noun-phrase.ts";
import { isReadable } from "./plain.ts";
import { say } from "./say.ts";
import { inside } from "./stem.ts";
import { subclausesOf } from "./subclauses.ts";

/**
 * A plain sentence of the article that can be asked about. `who`: whom or what its subject names, if it is a name alone or one
 * behind a role; a pronoun counts where it is certain who is meant, and then the sentence that names the person is a source, too.
 */
export type Statement = {
  sentence: number;
  clause: Clause;
  who: Name | undefined;
  source: string | string[];
};

const made = new WeakMap<Facts, Statement[]>();

/** Every statement of an article, in order. Computed once for an article. */
export function statementsOf(facts: Facts): Statement[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = facts.reading.sentences.flatMap((_, sentence) => {
    const statement = statementAt(facts, sentence);
    const own = statement === undefined ? [] : [statement, ...behindAnd(facts, statement)];
    return [...own, ...besides(facts, sentence, own)];
  });
  made.set(facts, found);
  return found;
}

/** What a sentence says of its subject behind “and”, as a statement of its own; of a name only, for it is far off. */
function behindAnd({ reading }: Facts, statement: Statement): Statement[] {
  const clause = statement.who === undefined ? undefined : secondOf(reading, statement.clause);
  return clause === undefined ? [] : [{ ...statement, clause }];
}

/** What the other clauses of a sentence say, none that says again what the main one does; of names, or of what needs no name. */
function besides(facts: Facts, sentence: number, own: Statement[]): Statement[] {
  const { reading } = facts;
  if (!isReadable(facts, sentence)) return [];
  const clauses = subclausesOf(reading, sentence, clauseOf(reading, sentence));
  const source = sourcesOf(reading, [...pronounsIn(facts, sentence).map(({ named }) => named), sentence]);
  if (source === undefined) return [];
  return clauses
    .filter(({ verb }) => !own.some(({ clause }) => clause.verb.from === verb.from))
    .map((clause) => ({ sentence, clause, who: namedBy(reading, clause), source }));
}

function statementAt(facts: Facts, sentence: number): Statement | undefined {
  if (!isReadable(facts, sentence)) return undefined;
  const { reading } = facts;
  const clause = clauseOf(reading, sentence);
  if (clause === undefined) return undefined;
  const word = reading.tokens[clause.subject.from]?.text.toLowerCase() ?? "";
  const isPronoun = word === "he" || word === "she";
  const meant = isPronoun ? meantBy(facts, clause, word) : undefined;
  if (isPronoun && meant === undefined) return undefined;
  const subject = reading.tokens[clause.subject.from]?.start;
  const pronouns = pronounsIn(facts, sentence);
  if (/^(?:its?|they|their|his|her)$/.test(word) && !pronouns.some(({ start }) => start === subject)) return undefined;
  const source = sourcesOf(reading, [
    ...pronouns.map(({ named }) => named),
    ...(meant === undefined ? [] : [meant.named]),
    sentence,
  ]);
  const isAlone = clause.subject.to - clause.subject.from === 1;
  const it = isAlone ? pronouns.find(({ start }) => start === subject)?.name : undefined;
  const who = meant?.person ?? (it !== undefined && reading.names.includes(it) ? it : namedBy(reading, clause));
  return source === undefined ? undefined : { sentence, clause, who, source };
}

/** The pronouns of a sentence of which it is certain what they mean, each with the sentence that says so. */
export function pronounsIn(facts: Facts, sentence: number) {
  const span = facts.reading.sentences[sentence];
  const within = span === undefined ? [] : meantWithin(facts, span);
  return within.flatMap((meant) => (meant.named === undefined ? [] : [{ ...meant, named: meant.named }]));
}

/** What a statement says, in words. */
export type Parts = { subject: string; verb: string; rest: string; lead: string };

type Without = "subject" | "lead" | "nothing" | Range;

const parts = new WeakMap<Statement, Map<Without, Parts>>();

/**
 * The parts of a statement in words, names in full at their first mention in the order in which they will be said; `without` its
 * subject's name, its lead, or some tokens of it. Said once.
 */
export function partsOf(facts: Facts, statement: Statement, without: Without = "nothing"): Parts {
  const known = parts.get(statement) ?? new Map<Without, Parts>();
  parts.set(statement, known);
  const found = known.get(without) ?? partsWithout(facts, statement, without);
  known.set(without, found);
  return found;
}

function partsWithout(facts: Facts, { clause, who }: Statement, without: Without): Parts {
  const said = new Set<Name>();
  if (without === "subject" && who !== undefined) said.add(who);
  const gap = typeof without === "string" ? clause.gap : without;
  const words = (range: Range) => outside(range, gap).map((part) => say(facts, part, said));
  const lower = (range: Range) =>
    joined(words(range).map((text, i) => (i === 0 ? inside(text, facts.reading, range) : text)));
  const isPronoun = clause.subject.to - clause.subject.from === 1 && who !== undefined;
  const subject = isPronoun && who?.type === "person" ? who.name : lower(clause.subject);
  if (isPronoun && who !== undefined) said.add(who);
  const verb = say(facts, { from: clause.verb.from, to: clause.verb.to });
  const rest = joined(words(clause.rest));
  const lead = clause.lead === undefined || without === "lead" ? "" : lower(clause.lead);
  return { subject, verb, rest, lead };
}

/** What is left of a range without the tokens of another. */
function outside(range: Range, gap: Range | undefined): Range[] {
  if (gap === undefined || gap.from >= range.to || gap.to <= range.from) return [range];
  return [
    { from: range.from, to: gap.from },
    { from: gap.to, to: range.to },
  ].filter(({ from, to }) => to > from);
}

function joined(texts: string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}
