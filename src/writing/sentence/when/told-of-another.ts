import type { Facts } from "../../../facts/facts.ts";
import { subjectOf } from "../../../facts/subject.ts";
import { contentWords, words } from "../../../text/words.ts";
import { lookup } from "../../lookup.ts";
import { inverted } from "../invert.ts";
import { partsOf, type Statement } from "../statement.ts";
import { tokensOf } from "../words.ts";

const said = new WeakMap<Facts, Map<number, Set<string>>>();

/** “Chao returned to China in 1920”, “… returned to China in 1973”: whether the article tells the same of another year. */
export function isToldOfAnother(facts: Facts, statement: Statement, year: number): boolean {
  const { last } = inverted(facts, statement.clause);
  const { subject, rest } = partsOf(facts, statement);
  // Of somebody the surname is enough.
  const named = contentWords(subject).slice(statement.who?.type === "person" ? -1 : 0);
  const { who } = statement;
  const pronoun = who !== undefined && who === subjectOf(facts.reading) && who.type === "person" ? who.gender : "";
  const told = contentWords(`${last} ${rest}`).filter((word) => !/^\d+$/.test(word));
  if (told.length === 0) return false;
  for (const [sentence, dates] of lookup(facts).dates) {
    if (sentence === statement.sentence || !dates.some((date) => date.year !== undefined && date.year !== year))
      continue;
    const there = wordsIn(facts, sentence);
    const isOfSubject = there.has(pronoun) || named.every((word) => there.has(word));
    if (isOfSubject && told.every((word) => there.has(word))) return true;
  }
  return false;
}

/** The words of a sentence and their bare forms. */
function wordsIn(facts: Facts, sentence: number): Set<string> {
  const known = said.get(facts) ?? new Map<number, Set<string>>();
  said.set(facts, known);
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = new Set(tokensOf(facts.reading, sentence).flatMap(({ text, lemma }) => words(`${text} ${lemma}`)));
  known.set(sentence, found);
  return found;
}
