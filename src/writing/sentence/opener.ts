import type { Reading } from "../../facts/reading.ts";

/** What links a sentence to the one before, and can be left off without a change to what it says. */
const openers = [
  "However",
  "Meanwhile",
  "Moreover",
  "Furthermore",
  "Additionally",
  "Nevertheless",
  "Nonetheless",
  "Indeed",
  "Today",
  "Recently",
  "Now",
  "Yesterday",
  "Eventually",
  "Then",
  "Notably",
  "Interestingly",
  "Surprisingly",
  "Unfortunately",
  "Fortunately",
  "Remarkably",
  "Importantly",
  "Sadly",
  "Currently",
  "Overall",
  "Ultimately",
  "Finally",
  "For example",
  "For instance",
  "In addition",
  "In fact",
  "As a result",
  "Of course",
  "In particular",
  "In total",
  "On the other hand",
  "In contrast",
  "By contrast",
  "In the meantime",
  "After all",
  "At present",
].map((words) => words.split(" "));

/** The token behind an opener and its comma: “However, | the Games began”; the first token where there is none. */
export function behindOpener({ tokens }: Reading, from: number): number {
  const words = openers.find(
    (opener) =>
      opener.every((word, i) => tokens[from + i]?.text === word) && tokens[from + opener.length]?.text === ",",
  );
  return words === undefined ? from : from + words.length + 1;
}
