import type { asks as asksFor } from "../../../src/quiz/kinds/fields.ts";
import type { KindName } from "../../../src/quiz/kinds/index.ts";
import type { Outcome } from "../../../src/quiz/kinds/kind.ts";

/** What a learner does in each kind of question, as lists and instructions say it. */
export const kinds: Record<KindName, { name: string; instruction: string }> = {
  choice: { name: "Choose one", instruction: "Choose one answer." },
  multiple: { name: "Choose several", instruction: "Tick every right answer: there is more than one." },
  "true-false": { name: "True or false", instruction: "True or false?" },
  "short-answer": { name: "Short answer", instruction: "Type your answer." },
  numeric: { name: "Number", instruction: "Type a number." },
  match: { name: "Match", instruction: "Choose the matching answer for each." },
  order: { name: "Put in order", instruction: "Put these in order, first to last." },
};

/** What is asked for, as a list of it says: “Asks for people, numbers, who said it”. */
export const asks: Record<(typeof asksFor)[number], string> = {
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

export const verdicts: Record<Outcome["verdict"], string> = {
  right: "Right",
  partly: "Partly right",
  wrong: "Not right",
  skipped: "Skipped",
};
