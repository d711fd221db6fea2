import type { CalendarDate } from "../../facts/dates.ts";
import type { Facts } from "../../facts/facts.ts";
import type { Token } from "../../text/tags.ts";
import { lookup } from "../lookup.ts";
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

/** The statement without “in 1884”, in front, at the end or between two phrases; undefined where the year stands elsewhere. */
export function withoutYear(
  { reading }: Facts,
  statement: Statement,
  date: Pick<CalendarDate, "start" | "end">,
): Statement | undefined {
  const { tokens } = reading;
  const { clause } = statement;
  const start = clause.lead?.from ?? clause.subject.from;
  const phrase = datePhrase(tokens, { from: start, to: clause.rest.to }, date);
  if (phrase === undefined) return undefined;
  if (clause.lead !== undefined && phrase.from === clause.lead.from) {
    const { lead: _, ...others } = clause;
    return phrase.to === clause.lead.to ? { ...statement, clause: others } : undefined;
  }
  const { rest } = clause;
  if (isAnothers(tokens, { from: rest.from, to: phrase.from })) return undefined;
  if (phrase.from < rest.from || phrase.to > rest.to) return undefined;
  if (phrase.to === rest.to) return { ...statement, clause: { ...clause, rest: { from: rest.from, to: phrase.from } } };
  // “was founded in 1300 by Duke Janusz”: right behind the verb the rest can close the gap.
  if (phrase.from !== rest.from || tokens[phrase.to]?.pos !== "ADP") return undefined;
  return { ...statement, clause: { ...clause, rest: { from: phrase.to, to: rest.to } } };
}

/** “an artist who moved there in 2001”, “a bridge built in 1802”: the year is not the main verb’s. */
function isAnothers(tokens: readonly Token[], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text, pos }, i) => {
    if (/^(?:who|which|that|when|where|whose|until|before|after|since|because|as|while)$/.test(text)) return true;
    return pos === "VERB" && /(?:ed|en|wn|lt|ght|ade|eld|ound|ing)$/.test(text) && tokens[from + i - 1]?.text !== "to";
  });
}

/** “in 1884”, “on 8 February 2007”, “in the summer of 1521”: the tokens of the date with what governs it. */
export function datePhrase(
  tokens: readonly Token[],
  within: Range,
  date: Pick<CalendarDate, "start" | "end">,
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
  return /^(?:in|on)$/i.test(tokens[from - 1]?.text ?? "") ? { from: from - 1, to } : undefined;
}
