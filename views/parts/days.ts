import { dateOf } from "../../src/study/days.ts";
import { formatter } from "../words/counting.ts";
import { locale } from "../words/spoken.ts";

/** When a day is, seen from today: “tomorrow”, “in 12 days”, “in 3 months”. Both are a calendar's numbers. */
export function fromToday(day: number, today: number): string {
  const days = day - today;
  if (days < 60) return relative("auto").format(Math.max(0, days), "day");
  if (days < 700) return relative("always").format(Math.round(days / 30.4), "month");
  return relative("always").format(Math.round(days / 365.25), "year");
}

function relative(numeric: "auto" | "always"): Intl.RelativeTimeFormat {
  const tongue = locale();
  return formatter(`relative ${numeric}`, tongue, () => new Intl.RelativeTimeFormat(tongue, { numeric }));
}

/** “Tue 24 Nov” */
export function shortDate(day: number): string {
  return inCalendar(day, "date", { weekday: "short", day: "numeric", month: "short" });
}

/** “24 Nov” */
export function dayOfMonth(day: number): string {
  return inCalendar(day, "day", { day: "numeric", month: "short" });
}

/** “Nov” */
export function monthOf(day: number): string {
  return inCalendar(day, "month", { month: "short" });
}

/** “Tue” */
export function weekday(day: number): string {
  return inCalendar(day, "weekday", { weekday: "short" });
}

function inCalendar(day: number, name: string, options: Intl.DateTimeFormatOptions): string {
  const tongue = locale();
  const make = () => new Intl.DateTimeFormat(tongue, { ...options, timeZone: "UTC" });
  return formatter(name, tongue, make).format(dateOf(day));
}
