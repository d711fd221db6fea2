import { formatter, numberIn } from "../words/counting.ts";
import { asks as englishAsks, kinds as englishKinds } from "../words/en/kinds.ts";
import { locale } from "../words/spoken.ts";

/** What a learner does in each kind of question, in English: for the pages that know no other language. */
export const kindWords = englishKinds;
/** What is asked for, in English. */
export const asksWords = englishAsks;

/** “1 question”, “2 questions”: English, for the pages that know no other language. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words of the quiz inside a sentence of ours; a quotation has its marks already. */
export function quoted(text: string): string {
  return /^[“"]/.test(text) ? text : `“${text}”`;
}

const fractions: [number, string][] = [
  [1 / 2, "½"],
  [1 / 3, "⅓"],
  [2 / 3, "⅔"],
];

/** A score in points as people write it: 7, 7½, 7⅔, else 7.3. What falls short of a whole is never rounded to it. */
export function figure(score: number): string {
  const whole = Math.floor(score + 1e-9);
  const rest = score - whole;
  if (rest < 1e-9) return number(whole);
  const fraction = fractions.find(([value]) => Math.abs(value - rest) < 1e-9)?.[1];
  if (fraction !== undefined) return `${whole === 0 ? "" : number(whole)}${fraction}`;
  return number(whole + Math.min(9, Math.max(1, Math.round(rest * 10))) / 10);
}

/** A number, as the page's language writes it. */
export function number(value: number): string {
  return numberIn(locale(), value);
}

/** A share from 0 to 1 as a percentage. Only what is wholly right is 100%. */
export function percent(share: number): string {
  const whole = share < 1 ? Math.min(0.99, Math.round(share * 100) / 100) : 1;
  const tongue = locale();
  return formatter("percent", tongue, () => new Intl.NumberFormat(tongue, { style: "percent" })).format(whole);
}

/** A stretch of time, roughly, as people say it. */
export function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (milliseconds < 90_000) return inUnit(Math.max(1, Math.round(milliseconds / 1000)), "second");
  return minutes < 90 ? inUnit(minutes, "minute") : inUnit(Math.round(minutes / 60), "hour");
}

function inUnit(value: number, unit: "second" | "minute" | "hour"): string {
  const tongue = locale();
  const options = { style: "unit", unit, unitDisplay: "long" } as const;
  return formatter(unit, tongue, () => new Intl.NumberFormat(tongue, options)).format(value);
}

/** A moment, in words. The server knows no time zone but UTC, and says so; behaviours.js makes it the reader's own. */
export function moment(milliseconds: number): string {
  const tongue = locale();
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  const words = formatter("moment", tongue, () => new Intl.DateTimeFormat(tongue, options)).format(milliseconds);
  return `${words} UTC`;
}
