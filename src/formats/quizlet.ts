import { type Card, cardsOf } from "./cards/cards.ts";
import { readPairs } from "./cards/read-pairs.ts";
import { importing } from "./draft/importing.ts";
import { asMixedLine } from "./draft/mixed.ts";
import type { TextFormat } from "./format.ts";

/** A card a line: term, tab, definition, as Quizlet exports and imports it. */
export const quizlet: TextFormat = {
  name: "quizlet",
  title: "Quizlet",
  serves: "For Quizlet: Create, Import. Each question is a card, its answer on the back.",
  extensions: [".txt", ".tsv"],
  mediaType: "text/plain",
  recognises: ({ text }) => isListOfPairs(text),
  read: importing(readPairs),
  write: (set) => {
    const { cards, warnings } = cardsOf(set);
    const line = (text: string) => asMixedLine(text).replaceAll("\t", " ");
    const term = ({ front, options }: Card) => (options.length === 0 ? front : `${front} (${options.join("; ")})`);
    return { output: cards.map((card) => `${line(term(card))}\t${line(card.back)}\n`).join(""), warnings };
  },
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer", "numeric", "match", "order"],
    question: ["unit"],
    set: [],
  },
};

/** Whether each of the first lines, two of them at least, holds one tab between two texts. */
function isListOfPairs(text: string): boolean {
  const lines = text.split("\n", 50).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^[^\t]*[^\t\s][^\t]*\t[^\t]*[^\t\s][^\t]*$/.test(line));
}
