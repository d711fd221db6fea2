import type { asks } from "../../src/quiz/kinds/fields.ts";
import type { KindName } from "../../src/quiz/kinds/index.ts";

/** What a learner does in each kind of question, as lists and instructions say it. */
export const kindWords: Record<KindName, { name: string; instruction: string }> = {
  choice: { name: "Choose one", instruction: "Choose one answer." },
  multiple: { name: "Choose several", instruction: "Tick every right answer: there is more than one." },
  "true-false": { name: "True or false", instruction: "True or false?" },
  "short-answer": { name: "Short answer", instruction: "Type your answer." },
  numeric: { name: "Number", instruction: "Type a number." },
  match: { name: "Match", instruction: "Choose the matching answer for each." },
  order: { name: "Put in order", instruction: "Put these in order, first to last." },
};

/** What is asked for, as a list of it says: “Asks for people, numbers, who said it”. */
export const asksWords: Record<(typeof asks)[number], string> = {
  speaker: "who said it",
  quotation: "what was said",
  person: "people",
  place: "places",
  organisation: "organisations",
  number: "numbers",
  date: "dates",
  role: "what people are",
  term: "terms",
  statement: "what is true",
};

/** “1 question”, “2 questions”. */
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
  if (rest < 1e-9) return String(whole);
  const fraction = fractions.find(([value]) => Math.abs(value - rest) < 1e-9)?.[1];
  if (fraction !== undefined) return `${whole === 0 ? "" : whole}${fraction}`;
  return (whole + Math.min(9, Math.max(1, Math.round(rest * 10))) / 10).toFixed(1);
}

/** A share from 0 to 1 as a percentage. Only what is wholly right is 100%. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}

/** A stretch of time, roughly, as people say it. */
export function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (milliseconds < 90_000) return counted(Math.max(1, Math.round(milliseconds / 1000)), "second");
  return minutes < 90 ? counted(minutes, "minute") : `${counted(Math.round(minutes / 60), "hour")}`;
}

/** A moment, in words. The server knows no time zone but UTC, and says so; behaviours.js makes it the reader's own. */
export function moment(milliseconds: number): string {
  const words = new Date(milliseconds).toLocaleString("en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `${words} UTC`;
}
