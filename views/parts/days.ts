import { dateOf } from "../../src/study/days.ts";
import { counted } from "./words.ts";

/** When a day is, seen from today: “tomorrow”, “in 12 days”, “in 3 months”. Both are a calendar's numbers. */
export function fromToday(day: number, today: number): string {
  const days = day - today;
  if (days <= 0) return "today";
  if (days === 1) return "tomorrow";
  if (days < 60) return `in ${days} days`;
  return days < 700 ? `in ${Math.round(days / 30.4)} months` : `in ${counted(Math.round(days / 365.25), "year")}`;
}

/** “Tue 24 Nov” */
export function shortDate(day: number): string {
  return dateOf(day).toLocaleDateString("en-GB", { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });
}

/** “Nov” */
export function monthOf(day: number): string {
  return dateOf(day).toLocaleDateString("en-GB", { timeZone: "UTC", month: "short" });
}
