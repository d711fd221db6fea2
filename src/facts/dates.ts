import { indexAt, type Span } from "../text/spans.ts";
import type { Reading } from "./reading.ts";

/**
 * A date that the article itself gives, by the calendar. `month` is 1 to 12. A weekday alone, “last week” and “on Friday”
 * are none: who reads the quiz does not know when the article was written.
 */
export type CalendarDate = Span & { text: string; year?: number; month?: number; day?: number; sentence: number };

const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const month = `(?:${monthNames.join("|")}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const year = "(?:1[1-9]|20)\\d\\d";
const day = "(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?";

const pattern = new RegExp(
  `(?=[\\dJFMASOND])(?<![\\p{L}\\p{N}$€£.,-])(?:(?<d1>${day})(?: of)? (?<m1>${month})(?:,? (?<y1>${year}))?|(?<m2>${month}) (?<d2>${day})(?:, (?<y2>${year}))?|(?<m3>${month})(?: of)? (?<y3>${year})|(?<iso>${year})-(?<m4>\\d\\d)-(?<d4>\\d\\d)|(?<y5>${year}))(?![\\p{L}\\p{N}%]|[.,]\\d|[-–]\\p{L})`,
  "gu",
);
/** What may stand before a bare year; else four digits may be anything. */
const beforeYear =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|and|between|during|before|after|of|late|early|mid|around|about|spring|summer|autumn|fall|winter|\(|through|[–-])[\s(]?$|[,(–-] ?$/iu;
const countsAfter =
  /^ (?:\p{Ll}+ )?(?:people|students|children|schoolchildren|patients|men|women|dollars|euros|pounds|metres|meters|miles|km|feet|votes|seats|words|years)(?!\p{L})/u;

/** Every explicit date of the article, in order: 28 September, July 8, 2014, September 2013, 2004. */
export function datesOf(reading: Reading): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const match of reading.text.matchAll(pattern)) {
    const date = dateFrom(reading, match);
    if (date !== undefined) found.push(date);
  }
  return found;
}

function dateFrom({ text, sentences }: Reading, match: RegExpExecArray): CalendarDate | undefined {
  const { d1, d2, d4, m1, m2, m3, m4, y1, y2, y3, y5, iso } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (
    y5 !== undefined &&
    (!beforeYear.test(text.slice(Math.max(0, start - 12), start)) || countsAfter.test(text.slice(end, end + 40)))
  )
    return undefined;
  const name = m1 ?? m2 ?? m3;
  const date: CalendarDate = { start, end, text: match[0], sentence: indexAt(sentences, start) };
  const givenYear = y1 ?? y2 ?? y3 ?? y5 ?? iso;
  if (givenYear !== undefined) date.year = Number(givenYear);
  if (name !== undefined) date.month = monthNames.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1;
  else if (m4 !== undefined) date.month = Number(m4);
  const givenDay = d1 ?? d2 ?? d4;
  if (givenDay !== undefined) date.day = Number.parseInt(givenDay, 10);
  return date;
}
