import type { KindName } from "../../src/quiz/kinds/index.ts";

/** What a learner does in each kind of question, as lists and instructions say it. */
export const kindWords: Record<KindName, { name: string; instruction: string }> = {
  choice: { name: "Choose one", instruction: "Choose one answer." },
  multiple: { name: "Choose several", instruction: "Tick every right answer: there is more than one." },
  "true-false": { name: "True or false", instruction: "True or false, according to the article?" },
  "short-answer": { name: "Short answer", instruction: "Type a word, a name or a few words." },
  numeric: { name: "Number", instruction: "Type a number." },
  match: { name: "Match", instruction: "Choose what belongs to each line." },
  order: { name: "Put in order", instruction: "Put these in order, first to last." },
};

/** “1 question”, “2 questions”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A score in points without needless decimals: 7, 7.5, 7.33. */
export function figure(score: number): string {
  return String(Math.round(score * 100) / 100);
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

/** A day, in words. Times are kept in UTC, and shown so: the server knows no other. */
export function day(milliseconds: number): string {
  return new Date(milliseconds).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
}
