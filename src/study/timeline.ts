import type { CalendarDate } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import { sentenceOf, tells } from "./sentence.ts";

/** When something was: `date` as in ISO 8601, as far as the article gives it (2014, 2014-07, 2014-07-08), `text` in its words. */
export type TimelineEntry = { date: string; text: string; source: string };

/** What the article dates, earliest first. A day without a year has no place on a timeline: nobody knows the year for certain. */
export function timeline({ dates, reading }: Facts): TimelineEntry[] {
  const seen = new Set<string>();
  const entries = dates.flatMap((date) => {
    const iso = isoOf(date);
    const key = `${iso} ${date.sentence}`;
    if (iso === undefined || seen.has(key) || !tells(reading, date.sentence)) return [];
    seen.add(key);
    return [{ date: iso, text: date.text, source: sentenceOf(reading, date.sentence) }];
  });
  return entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function isoOf({ year, month, day }: CalendarDate): string | undefined {
  if (year === undefined) return undefined;
  return [year, month, month === undefined ? undefined : day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, "0")))
    .join("-");
}
