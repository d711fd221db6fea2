import type { CalendarDate } from "../../../facts/dates.ts";
import type { Facts } from "../../../facts/facts.ts";
import { indexAt } from "../../../text/spans.ts";
import { lookup } from "../../lookup.ts";
import type { Meant, MeantRule } from "./rule.ts";

/** So far into a page its date stands. */
const opening = 700;
const months = "January February March April May June July August September October November December".split(" ");
const monthAlone = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ii]n|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|early|late|mid) (?:\\d{1,2} )?)(${months.join("|")})(?: \\d{1,2}(?!\\d))?(?!,? (?:\\d|of ))(?! (?:to|and|or|through) )(?![\\p{L}’'-])`,
  "gu",
);
const yearAlone = /(?<![\p{L}’'-])(?<!arlier )(?:(this|last|next) year)(?![\p{L}’'-])/gu;
const future =
  /(?<!\p{L})(?:will|would|is to|are to|is due|are due|is set|are set|plans? to|next|expected|scheduled)(?!\p{L})/u;

/** “in March”, “last year” → “in March 2015”, “in 2014”: with the year, where the page gives its date and the passage no other year. */
export const dated: MeantRule = (facts) => {
  const published = publishedOn(facts);
  const { year, month } = published ?? {};
  if (published === undefined || year === undefined || month === undefined) return [];
  const inPassage = ({ index }: RegExpExecArray) => index > published.end && isOfYear(facts, index, year);
  const { text } = facts.reading;
  return [
    ...[...text.matchAll(monthAlone)].filter(inPassage).map((match) => monthOf(facts, match, year, month)),
    ...[...text.matchAll(yearAlone)].filter(inPassage).map((match) => yearOf(text, match, year)),
  ];
};

/** The last such month before the page was published; or the next, where the sentence speaks of what is to come. */
function monthOf(
  facts: Facts,
  { 0: phrase, 1: name = "", index }: RegExpExecArray,
  year: number,
  month: number,
): Meant {
  const number = months.indexOf(name) + 1;
  const isFuture = future.test(sentenceAt(facts, index));
  const past = number <= month ? year : year - 1;
  const then = isFuture ? past + (number < month ? 1 : 0) + (number > month ? 1 : 0) : past;
  return said(index, phrase, phrase.includes(" ") ? `${phrase}, ${then}` : `${phrase} ${then}`);
}

function yearOf(text: string, { 0: phrase, 1: word = "", index }: RegExpExecArray, year: number): Meant {
  const then = year + { this: 0, last: -1, next: 1 }[word as "this" | "last" | "next"];
  const isGoverned = /(?:of|since|until|by|than|from|for|in|during) $/u.test(text.slice(Math.max(0, index - 7), index));
  return said(index, phrase, isGoverned ? String(then) : `in ${then}`);
}

function said(start: number, phrase: string, text: string): Meant {
  return {
    start,
    end: start + phrase.length,
    text,
    name: { name: text, type: "other", gender: "unknown", aliases: [], mentions: [] },
  };
}

/** The day that a page gives as its own: alone on its line, or behind a day of the week or “Published”. */
function publishedOn({ reading, dates }: Facts): CalendarDate | undefined {
  return dates.find(({ start, end, year, month, day }) => {
    if (start > opening || year === undefined || month === undefined || day === undefined) return false;
    const before = reading.text.slice(reading.text.lastIndexOf("\n", start) + 1, start);
    const after = reading.text.slice(end, end + 1);
    return (
      /^(?:(?:Published|Posted|Updated|Last updated)?:?(?: on)? ?)?(?:\p{L}+day,? )?$/iu.test(before) &&
      /^(?:\n|$)/.test(after)
    );
  });
}

function sentenceAt({ reading }: Facts, index: number): string {
  const { start, end } = reading.sentences[indexAt(reading.sentences, index)] ?? { start: 0, end: 0 };
  return reading.text.slice(start, end);
}

/** Whether a sentence and the two before it tell of no other year than that of the page. */
function isOfYear(facts: Facts, index: number, year: number): boolean {
  const at = indexAt(facts.reading.sentences, index);
  return [at, at - 1, at - 2].every((sentence) =>
    (lookup(facts).dates.get(sentence) ?? []).every((date) => date.year === undefined || date.year === year),
  );
}
