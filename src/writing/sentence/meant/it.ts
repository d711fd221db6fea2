import type { Facts } from "../../../facts/facts.ts";
import type { Reading } from "../../../facts/reading.ts";
import type { Token } from "../../../text/tags.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { tokenRange } from "../words.ts";
import { isAfterRival, suitsPlace } from "./after-rival.ts";
import { isEmpty } from "./empty-it.ts";
import type { Meant, MeantRule } from "./rule.ts";
import { type Subject, subjectIn } from "./subject.ts";

const owning = /^(?:its|their)$/i;
const pronoun = /^(?:its?|they|their)$/i;
/** So many sentences may go on about the same by pronouns. */
const longestChain = 2;

/**
 * “It”, “its”, “they” and “their” as, or in, the subject of a sentence: the subject of the sentence before, where that names nothing
 * else of its number that could be meant.
 */
export const it: MeantRule = (facts) => {
  const { reading } = facts;
  const subjects = new Map<number, Subject>();
  return reading.sentences.flatMap((_, sentence): Meant[] => {
    const clause = clauseOf(reading, sentence);
    const token = reading.tokens[clause?.subject.from ?? -1];
    if (clause === undefined || token === undefined || hasQuotation(reading, sentence)) return [];
    if (!pronoun.test(token.text)) {
      const subject = subjectIn(facts, clause);
      if (subject !== undefined) subjects.set(sentence, subject);
      return [];
    }
    const subject = subjects.get(sentence - 1);
    if (subject === undefined || !isMeant(facts, clause, subject)) return [];
    if (!owning.test(token.text)) subjects.set(sentence, subject);
    return [inPlaceOf(token, subject)];
  });
};

function inPlaceOf({ start, end, text }: Token, { text: full, name, named }: Subject): Meant {
  const said = owning.test(text) ? owned(full) : full;
  return { start, end, text: cased(said, /^\p{Lu}/u.test(text)), name, named };
}

/** Whether the pronoun that a clause's subject begins with stands for the subject of the sentence before. */
function isMeant(facts: Facts, clause: Clause, subject: Subject): boolean {
  const { reading } = facts;
  const { sentence } = clause;
  const isPlural = /^the/i.test(reading.tokens[clause.subject.from]?.text ?? "");
  if (sentence - subject.named > longestChain || isPlural !== subject.plural || isEmpty(reading, clause)) return false;
  if (!goesOn(reading, clause) && isAfterRival(reading, sentence - 1, isPlural)) return false;
  return !suitsPlace(reading, clause, subject.name);
}

/** “It also created …”: what a subject did besides. */
function goesOn({ tokens }: Reading, { subject, verb }: Clause): boolean {
  return tokens.slice(subject.to, verb.to).some(({ text }) => text === "also");
}

/** A name as the owner of something: Volvo’s, the Broncos’. */
export function owned(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

function cased(text: string, capital: boolean): string {
  return capital ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : text.replace(/^The (?=\p{L})/u, "the ");
}

function hasQuotation(reading: Reading, sentence: number): boolean {
  const { from, to } = tokenRange(reading, sentence);
  for (let i = from; i < to; i++) if (reading.inQuotation.has(i)) return true;
  return false;
}
