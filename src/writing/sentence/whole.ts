import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import { sourceOf, sourcesOf } from "../source.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import { behindOpener } from "./opener.ts";
import { isPlain } from "./plain.ts";
import { say } from "./say.ts";
import { partsOf, pronounsIn, type Statement, statementsOf } from "./statement.ts";
import { stemFrom } from "./stem.ts";
import { tokenRange } from "./words.ts";

/** A sentence or a clause of it said as a statement of its own: names in full, a pronoun in front replaced, without the day of writing. */
export type Whole = {
  sentence: number;
  source: string | string[];
  text: string;
  who: Name | undefined;
  /** Where in the text the verb begins, if the clause is simple. */
  verb?: number | undefined;
};

const made = new WeakMap<Facts, Whole[]>();
const hanging =
  /^(?:Let[’']?s?|Say|Imagine|Suppose|Consider|Think|Note|See|Remember|But|And|So|Yet|Or|Nor|Then|Thus|Therefore|Hence|Because|Still|That|This|These|Those|There|It|He|She|They|We|I|You|His|Her|Their|Its|Such|Both|Neither|Another|Others|Instead|Indeed|Also|Later|Soon|Elsewhere|Here|If|Unless)(?![\p{L}-])/u;

/** Every clause of an article that can be said by itself, and every plain sentence whose clauses are not simple, in order. Computed once. */
export function wholesOf(facts: Facts): Whole[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const statements = Map.groupBy(statementsOf(facts), ({ sentence }) => sentence);
  const found = facts.reading.sentences.flatMap((_, sentence): Whole[] => {
    const own = statements.get(sentence);
    return own === undefined
      ? unparsed(facts, sentence)
      : own.map((statement) => ({ ...statement, ...clauseText(facts, statement) }));
  });
  made.set(facts, found);
  return found;
}

function unparsed(facts: Facts, sentence: number): Whole[] {
  return wholeSentence(facts, sentence).map((whole) => ({ ...whole, text: shortened(whole.text) }));
}

/** A plain sentence with all that hangs on it, said as a statement of its own; none where it leans on the one before. */
export function wholeSentence(facts: Facts, sentence: number): Whole[] {
  const pronouns = isPlain(facts, sentence) ? pronounsIn(facts, sentence) : [];
  const source = isPlain(facts, sentence)
    ? sourcesOf(facts.reading, [...pronouns.map(({ named }) => named), sentence])
    : undefined;
  const opens = facts.reading.sentences[sentence]?.start;
  const own = sourceOf(facts.reading, sentence) ?? "";
  if (source === undefined || (hanging.test(own) && pronouns[0]?.start !== opens)) return [];
  const { from, to } = tokenRange(facts.reading, sentence);
  const start = behindOpener(facts.reading, from);
  if (!hasVerb(facts.reading, start, to)) return [];
  return [
    {
      sentence,
      source,
      text: stemFrom([say(facts, { from: start, to: beforeStop(facts.reading, to) })], "."),
      who: undefined,
    },
  ];
}

/** From so many words on what hangs on a sentence is left off. */
const long = 18;
/** What a sentence can be said without; a list ends in “and”, and goes on behind “-ing”. */
const tail =
  /, (?:which|who|whose|where|when|while|whereas|although|though|but|making|giving|leading|becoming|leaving|allowing|including|causing|resulting) [^,]*\.$/u;

function shortened(text: string): string {
  return text.split(" ").length > long && !/(?:say|said|says|told|according) /.test(text)
    ? text.replace(tail, ".")
    : text;
}

/** A heading, a caption or an address has none. */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return true;
  return false;
}

/** Where the sentence ends without its full stop; that of “U.S.” belongs to the word. */
function beforeStop({ tokens }: Reading, to: number): number {
  return tokens[to - 1]?.text === "." ? to - 1 : to;
}

/** What a statement's clause says, without what hangs on it: the shorter, the easier to judge. */
function clauseText(facts: Facts, statement: Statement): Pick<Whole, "text" | "verb"> {
  const { subject, verb, rest, lead } = partsOf(facts, statement);
  const before = lead === "" ? subject : `${lead}, ${subject}`;
  return { text: stemFrom([before, verb, rest], "."), verb: before.length };
}
