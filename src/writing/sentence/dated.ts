import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import type { Token } from "../../text/tags.ts";
import { lookup } from "../lookup.ts";
import type { Clause } from "./clause.ts";
import type { Range } from "./noun-phrase.ts";
import type { Statement } from "./statement.ts";

/** The sentence's date, if it gives one and no more. */
export function onlyYear(facts: Facts, sentence: number): CalendarDate | undefined {
  const { reading } = facts;
  const here = lookup(facts).dates.get(sentence) ?? [];
  const span = reading.sentences[sentence];
  if (here.length !== 1 || span === undefined) return undefined;
  const figures = reading.text.slice(span.start, span.end).match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/gu) ?? [];
  const isRange = /\d{2,4}(?:\/| ?[–-] ?)\d/u.test(reading.text.slice(span.start, span.end));
  return figures.length === 1 && !isRange ? here[0] : undefined;
}

/** The dates that a statement's own clause gives; those of other clauses of its sentence are not among them. */
export function datesOf(facts: Facts, { sentence, clause }: Statement): CalendarDate[] {
  const { tokens } = facts.reading;
  const { lead, subject, verb, rest } = clause;
  const isWithin = ({ start, end }: CalendarDate, range: Range | undefined) =>
    range !== undefined && (tokens[range.from]?.start ?? end) <= start && end <= (tokens[range.to - 1]?.end ?? start);
  return (lookup(facts).dates.get(sentence) ?? []).filter((date) =>
    [lead, subject, verb, rest].some((range) => isWithin(date, range)),
  );
}

/** A statement's date, if its own clause gives one and no other number that looks like a year. */
export function yearOf(facts: Facts, statement: Statement): CalendarDate | undefined {
  const [only, second] = datesOf(facts, statement);
  if (only === undefined || second !== undefined) return undefined;
  const { tokens, text } = facts.reading;
  const { lead, subject, rest } = statement.clause;
  const from = tokens[lead?.from ?? subject.from]?.start ?? 0;
  const said = statement.clause.part
    ? text.slice(tokens[subject.from]?.start, tokens[rest.to - 1]?.end)
    : text.slice(from, tokens[rest.to - 1]?.end);
  const figures = said.match(/(?<!\d)(?:1[0-9]|20)\d\d(?!\d)/gu) ?? [];
  return figures.length === 1 && !/\d{2,4}(?:\/| ?[–-] ?)\d/u.test(said) ? only : undefined;
}

/** The statement without “in 1884”, in front, at the end or between two phrases; undefined where the year stands elsewhere. */
export function withoutYear(
  { reading }: Facts,
  statement: Statement,
  date: Pick<CalendarDate, "start" | "end">,
  governs = inOrOn,
): Statement | undefined {
  const { tokens } = reading;
  const { clause } = statement;
  const start = clause.lead?.from ?? clause.subject.from;
  const phrase = datePhrase(tokens, { from: start, to: clause.rest.to }, date, governs);
  if (phrase === undefined) return undefined;
  // “Along the coast between 1616 and 1618, …”
  if (clause.lead !== undefined && phrase.to === clause.lead.to && phrase.from > clause.lead.from)
    return { ...statement, clause: { ...clause, lead: { from: clause.lead.from, to: phrase.from } } };
  const without = withoutPhrase(reading, clause, phrase, "whole");
  return without === undefined ? undefined : { ...statement, clause: without };
}

/**
 * A clause without a phrase in front, at its end or right behind the verb. A phrase elsewhere is left out where what is behind it
 * goes on without a mark, if that is to be kept; else the clause ends there, or is left alone if it is to stay whole.
 */
export function withoutPhrase(
  { tokens }: Pick<Reading, "tokens">,
  clause: Clause,
  phrase: Range,
  behind: "keep" | "whole",
): Clause | undefined {
  const { rest, lead } = clause;
  if (lead !== undefined && phrase.from === lead.from) {
    const { lead: _, ...others } = clause;
    return phrase.to === lead.to ? others : undefined;
  }
  if (isAnothers(tokens, { from: rest.from, to: phrase.from })) return undefined;
  if (phrase.from < rest.from || phrase.to > rest.to) return undefined;
  if (phrase.to === rest.to) return { ...clause, rest: { from: rest.from, to: phrase.from } };
  const next = tokens[phrase.to];
  // “was founded in 1300 by Duke Janusz”: right behind the verb the rest can close the gap.
  if (phrase.from === rest.from && next?.pos === "ADP") return { ...clause, rest: { from: phrase.to, to: rest.to } };
  if (behind === "whole") return undefined;
  const goesOn = /^(?:ADP|PART|VERB)$/.test(next?.pos ?? "") || /ing$/.test(next?.text ?? "");
  return goesOn ? { ...clause, gap: phrase } : { ...clause, rest: { from: rest.from, to: phrase.from } };
}

/** “an artist who moved there in 2001”, “a bridge built in 1802”: the year is not the main verb’s. */
function isAnothers(tokens: readonly Token[], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text, pos }, i) => {
    if (/^(?:who|which|that|when|where|whose|until|before|after|since|because|while)$/.test(text)) return true;
    // “served as head of state” has no verb of its own.
    if (text === "as") return tokens.slice(from + i, to).some((token) => /^(?:VERB|AUX)$/.test(token.pos));
    return pos === "VERB" && /(?:ed|en|wn|lt|ght|ade|eld|ound|ing)$/.test(text) && tokens[from + i - 1]?.text !== "to";
  });
}

const inOrOn = /^(?:in|on)$/i;

/** “in 1884”, “on 8 February 2007”, “in the summer of 1521”: the tokens of the date with what governs it. */
export function datePhrase(
  tokens: readonly Token[],
  within: Range,
  date: Pick<CalendarDate, "start" | "end">,
  governs = inOrOn,
): Range | undefined {
  let to = within.from;
  while (to < within.to && (tokens[to]?.end ?? date.end) <= date.end) to++;
  let from = to;
  while ((tokens[from - 1]?.start ?? -1) >= date.start) from--;
  if (from === to) return undefined;
  while (
    /^(?:the|summer|spring|autumn|winter|fall|of|early|late|morning|evening|night)$/.test(tokens[from - 1]?.text ?? "")
  )
    from--;
  return governs.test(tokens[from - 1]?.text ?? "") ? { from: from - 1, to } : undefined;
}
